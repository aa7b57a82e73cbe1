import { describe, expect, it } from 'vitest';
import { attributeByRules, inWords } from './attribute.ts';

const inWordsByRules = (text: string): string[] => inWords(text, attributeByRules(text));

/** A form of attribution and what it says: `source | cue | content`. */
type Example = readonly [text: string, ...attributions: string[]];

const FORMS: Readonly<Record<string, readonly Example[]>> = {
  'a quotation before its cue': [
    ['“We will rebuild the bridge,” the mayor said.', 'the mayor | said | “We will rebuild the bridge,”'],
    [
      '“The deal is dead,” said Ana Brandt, the chief negotiator, who left Lisbon on Friday.',
      'Ana Brandt, the chief negotiator, who left Lisbon on Friday | said | “The deal is dead,”',
    ],
    ['“They have no plan,” the senator retaliated.', 'the senator | retaliated | “They have no plan,”'],
    ['“I am tired,” Roe grimaced.', 'Roe | grimaced | “I am tired,”'],
  ],
  'a quotation around its cue': [
    [
      '“We played badly,” coach Omar Haddad told reporters after the match. “We must do better.”',
      'coach Omar Haddad | told | “We played badly,” … “We must do better.”',
    ],
    ['“Prices,” Ines Okafor said, “will fall.”', 'Ines Okafor | said | “Prices,” … “will fall.”'],
  ],
  'a quotation behind its cue': [
    ['Okafor said: “Prices will fall.”', 'Okafor | said | “Prices will fall.”'],
    ['In a statement, the bank said, “We regret the error.”', 'the bank | said | “We regret the error.”'],
    ['She wrote on her page: “Goodbye, Lisbon.”', 'She | wrote | “Goodbye, Lisbon.”'],
    ['The coach admitted that “nobody had a plan.”', 'The coach | admitted | that “nobody had a plan.”'],
  ],
  'a clause behind its cue': [
    [
      'The minister said that the port would close in May.',
      'The minister | said | that the port would close in May',
    ],
    ['The minister said the port would close.', 'The minister | said | the port would close'],
    [
      'The minister said on Tuesday in Oslo that the port would close.',
      'The minister | said | that the port would close',
    ],
    [
      'The senator told voters outside a polling place that the count was fair.',
      'The senator | told | that the count was fair',
    ],
    ['Brandt said, the deal was dead.', 'Brandt | said | the deal was dead'],
  ],
  'a clause before or around its cue': [
    ['The port will close in May, the minister said.', 'the minister | said | The port will close in May'],
    ['The port, the minister said, will close.', 'the minister | said | The port … will close'],
    [
      'Sales rose in June, said the company, but not in Europe.',
      'the company | said | Sales rose in June … but not in Europe',
    ],
    [
      'Sales rose by a third, the report said, and delays on the ring road fell.',
      'the report | said | Sales rose by a third',
      ' |  | delays on the ring road fell',
    ],
    [
      'Sales rose, the bank said, and Roe said she was glad.',
      'the bank | said | Sales rose',
      'Roe | said | she was glad',
    ],
    ['No deal, says Lopez', 'Lopez | says | No deal'],
    [
      'The blast killed nine people, police said.\n\n“We had no warning,” Tom Brandt told reporters.',
      'police | said | The blast killed nine people',
      'Tom Brandt | told | “We had no warning,”',
    ],
  ],
  '"according to"': [
    ['According to the court, the ban ends in June.', 'the court | According to | the ban ends in June'],
    ['The ban ends in June, according to the court.', 'the court | according to | The ban ends in June'],
    ['The ban, according to the court, ends.', 'the court | according to | The ban … ends'],
  ],
  'a passive': [
    ['The driver was told that the road was closed.', ' | was told | that the road was closed'],
    ['It was reported that two miners had died.', ' | was reported | that two miners had died'],
    [
      'The striker was described by his coach as “a gift.”',
      'his coach | was described | The striker … as “a gift.”',
    ],
  ],
  'a name given to something': [
    ['The judge described the evidence as “thin.”', 'The judge | described | the evidence as “thin.”'],
    ['The union called the offer “an insult.”', 'The union | called | the offer “an insult.”'],
    ['A lawyer branded the plan “a bad joke”.', 'A lawyer | branded | the plan “a bad joke”'],
    ['Haddad called the referee a coward.', 'Haddad | called | the referee a coward'],
  ],
  'an infinitive': [
    ['The mayor promised to repair the school.', 'The mayor | promised | to repair the school'],
    ['The two sides agreed to begin talks in June.', 'The two sides | agreed | to begin talks in June'],
    ['The doctor urged him to rest.', 'The doctor | urged | him to rest'],
  ],
  'a question': [
    ['Reporters asked whether the plant would close.', 'Reporters | asked | whether the plant would close'],
    [
      'Asked whether the plant would close, Okafor said she did not know.',
      ' | Asked | whether the plant would close',
      'Okafor | said | she did not know',
    ],
    ['She did not say whether it would close.', 'She | did not say | whether it would close'],
  ],
  'a noun': [
    ['His claim that the vote was stolen was rejected.', 'His | claim | that the vote was stolen'],
    [
      'The ministry issued a warning that floods were coming.',
      'The ministry | issued a warning | that floods were coming',
    ],
  ],
  'a verb without a subject of its own': [
    [
      'The club sacked its coach, saying that results had been poor.',
      'The club | saying | that results had been poor',
    ],
    [
      'Critics praised the film but said it was too long.',
      'Critics | praised | the film',
      'Critics | said | it was too long',
    ],
    [
      'The report noted that costs had doubled, adding that more cuts were needed.',
      'The report | noted | that costs had doubled',
      'The report | adding | that more cuts were needed',
    ],
  ],
  'a relative clause': [
    ['Haddad, who said that he was tired, left.', 'who | said | that he was tired'],
    ['The firm sold shares, which it said were worthless.', 'it | said | which … were worthless'],
    ['What she called “a small revolution” began in May.', 'she | called | What … “a small revolution”'],
  ],
  'a label': [
    ['BRANDT: We have no deal.', 'BRANDT | : | We have no deal'],
    ['Mayor Lopez: No deal with the port', 'Mayor Lopez | : | No deal with the port'],
    ['“We will be back.” — Ana Brandt', 'Ana Brandt | — | “We will be back.”'],
  ],
  'a quotation in a clause without a verb of saying': [
    ['She spoke of “a wall of water and mud.”', 'She | spoke of | “a wall of water and mud.”'],
    ['He tried to “take the heat out of it.”', 'He | tried to | “take the heat out of it.”'],
    [
      'He presented them with “a list of forty names from the villages.”',
      'He | presented | “a list of forty names from the villages.”',
    ],
  ],
  'a text without a blank after the full stop': [
    [
      'The talks failed in Oslo.Brandt said the two “spoke another language.”',
      'Brandt | said | the two “spoke another language.”',
    ],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_form, examples) => {
  it.each(examples)('is read in: %s', (text, ...attributions) => {
    expect(inWordsByRules(text)).toEqual(attributions);
  });
});
