import { InputError } from '../../model/errors.ts';
import type { Span } from '../../model/span.ts';
import type { GoldArticle, ScoredAttribution } from '../gold.ts';

type Role = 'source' | 'cue' | 'content';

const ROLES: Readonly<Record<string, Role>> = { s: 'source', u: 'cue', c: 'content' };
/** `{c1|`, `{s1,2|`, `{i|`, or the end of a marked stretch. */
const MARK = /\{([suc])(\d+(?:,\d+)*)\||\{i\||\}/g;
const HEADER_LINE = /^(outlet|published|style):[ \t]*(.*)$/;
const SPEAKER_LINE = /^(\d+(?:,\d+)*)[ \t]*=[ \t]*(.+)$/;

type Draft = Record<Role, Span[]>;

interface OpenMark {
  readonly start: number;
  readonly roles: readonly { readonly role: Role; readonly id: string }[];
}

/**
 * Reads an article whose attributions are marked in the text itself, the form that people write by hand: header lines
 * (`outlet:`, `published:`, `style:`), a blank line, the text with `{c1|“We will pay,”} {u1|said} {s1|the mayor}`, and behind a line
 * `---` the full names of the speakers (`1,4 = Ana Ruiz`). `{i|…}` marks a stretch without a verdict. Marks may be nested.
 *
 * @param id names the article, and the file in messages
 * @throws InputError `gold-not-readable` with the line where a mark is not closed, not opened, or names an unknown attribution
 */
export function readMarked(file: string, id: string): GoldArticle {
  const source = file.replaceAll('\r\n', '\n');
  const [head = '', ...rest] = source.split('\n\n');
  const [body = '', names = ''] = rest.join('\n\n').split(/^---\n/m);
  const header = readHeader(head, id);
  const { text, drafts, ignored } = readMarks(body.trimEnd(), id);
  const references = readNames(names, drafts, id);
  const attributions = [...drafts].map(([key, draft]): ScoredAttribution => {
    const reference = references.get(key);
    if (draft.content.length === 0) throw problem(id, `attribution ${key} has no content.`);
    return { ...draft, ...(reference !== undefined && { reference }) };
  });
  return { id, text, attributions, ignored, ...header };
}

function readHeader(head: string, id: string): { outlet?: string; publishedAt?: string; style?: string } {
  const fields = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [, key, value] = HEADER_LINE.exec(line) ?? [];
    if (key === undefined || value === undefined)
      throw problem(id, `expected a header line and found ${line}`);
    fields.set(key, value.trim());
  }
  const [outlet, publishedAt, style] = ['outlet', 'published', 'style'].map((key) => fields.get(key));
  return {
    ...(outlet !== undefined && { outlet }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(style !== undefined && { style }),
  };
}

function readMarks(
  body: string,
  id: string,
): { text: string; drafts: ReadonlyMap<string, Draft>; ignored: Span[] } {
  const drafts = new Map<string, Draft>();
  const ignored: Span[] = [];
  const open: OpenMark[] = [];
  let text = '';
  let position = 0;
  for (const match of body.matchAll(MARK)) {
    const [mark, letter, numbers] = match;
    text += body.slice(position, match.index);
    position = match.index + mark.length;
    const role = ROLES[letter ?? ''];
    if (mark !== '}') {
      const keys = role === undefined ? [] : (numbers ?? '').split(',').map((key) => ({ role, id: key }));
      open.push({ start: text.length, roles: keys });
      continue;
    }
    const closed = open.pop();
    if (closed === undefined) throw problem(id, `nothing is open before } in …${text.slice(-40)}`);
    const span: Span = { start: closed.start, end: text.length };
    if (closed.roles.length === 0) ignored.push(span);
    for (const part of closed.roles) {
      const draft = drafts.get(part.id) ?? { source: [], cue: [], content: [] };
      draft[part.role].push(span);
      drafts.set(part.id, draft);
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined)
    throw problem(id, `a mark is not closed: ${text.slice(unclosed.start, unclosed.start + 40)}…`);
  text += body.slice(position);
  if (/[{}]/.test(text)) throw problem(id, 'a brace stands in the text that is no mark.');
  return { text, drafts, ignored };
}

function readNames(
  lines: string,
  drafts: ReadonlyMap<string, Draft>,
  id: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const [, keys, name] = SPEAKER_LINE.exec(line) ?? [];
    if (keys === undefined || name === undefined)
      throw problem(id, `expected "1,2 = Full Name" and found ${line}`);
    for (const key of keys.split(',')) {
      if (!drafts.has(key)) throw problem(id, `the name ${name} is given to ${key}, which is not marked.`);
      if (names.has(key)) throw problem(id, `${key} has two names.`);
      names.set(key, name.trim());
    }
  }
  return names;
}

function problem(id: string, message: string): InputError {
  return new InputError('gold-not-readable', id, `${id}: ${message}`);
}
