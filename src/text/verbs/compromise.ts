import { loadPackage } from '../../lexicon/package.ts';

/** A word as compromise reads it. A contraction is two: the second has no letters of its own. */
export interface TaggedWord {
  readonly norm: string;
  /** Lemma, where the word is a form of another: `sue` for "sued". */
  readonly root: string;
  readonly tags: ReadonlySet<string>;
  /** UTF-16 code units into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Whether a mark of punctuation stands behind the word. */
  readonly isBeforeMark: boolean;
}

interface PrintedTerm {
  readonly text: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly tags: readonly string[];
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface CompromiseDocument {
  compute(names: readonly string[]): CompromiseDocument;
  json(options: { readonly offset: true }): readonly { readonly terms: readonly PrintedTerm[] }[];
}

type Compromise = (text: string) => CompromiseDocument;

function isCompromise(loaded: unknown): loaded is Compromise {
  return typeof loaded === 'function';
}

let engine: Compromise | undefined;

/** The smallest build that tags parts of speech. Loaded at first use: most runs and all of the start-up do without. */
function loadEngine(): Compromise {
  if (engine === undefined) {
    const loaded = loadPackage('compromise/two');
    if (!isCompromise(loaded)) throw new TypeError('compromise/two is not a function');
    engine = loaded;
  }
  return engine;
}

/** The words of each sentence of a text. */
export function tagWords(text: string): readonly (readonly TaggedWord[])[] {
  const document = loadEngine()(text).compute(['root', 'offset']);
  return document.json({ offset: true }).map(({ terms }) =>
    terms.map((term): TaggedWord => {
      const norm = term.implicit ?? term.normal;
      return {
        norm,
        root: term.root ?? norm,
        tags: new Set(term.tags),
        start: term.offset.start,
        end: term.offset.start + term.offset.length,
        isBeforeMark: /[^\s'’]/.test(term.post),
      };
    }),
  );
}
