import { loadWords } from '../lexicon/load.ts';

/** How much of the text is looked at. */
const SAMPLE_LENGTH = 2000;
/** The detector reads about 350 bytes of what it is given, so that the sample is shown to it piece by piece. */
const PIECE_LENGTH = 400;
/** Lines shorter than this are often page furniture: they count only where there are no longer ones. */
const MIN_LINE_LENGTH = 60;
/** Below this many letters a text is too short to tell. Measured on 41,903 English sentences: of the longer ones none is misjudged, of those from 50 letters on three lists of names. */
const MIN_LETTERS = 80;
/** News prose holds about 30 % of the marker words; other languages, and lists of names, hardly any. */
const ENGLISH_SHARE = 0.15;
const OTHER_SHARE = 0.08;
const MIN_MARKERS = 3;

const UNKNOWN = 'und';

let markerWords: ReadonlySet<string> | undefined;

/**
 * ISO 639-1 code of the text's language, `und` where it is too short or too mixed to tell. A text that is rich in English
 * function words is English at once; the detector and its 1 MB of data are loaded for the first text that is not.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = sampleProse(text);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  markerWords ??= loadWords('english-markers');
  const known = markerWords;
  const markers = words.filter((word) => known.has(word));
  const share = markers.length / Math.max(1, words.length);
  if (share >= ENGLISH_SHARE && new Set(markers).size >= MIN_MARKERS) return 'en';
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < MIN_LETTERS) return UNKNOWN;
  const language = await askDetector(sample);
  return language !== 'en' && share >= OTHER_SHARE ? UNKNOWN : language;
}

/** The name of a language in English: `German` for `de`. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

async function askDetector(sample: string): Promise<string> {
  const { eld } = await import('eld/extrasmall');
  const votes = new Map<string, number>();
  let pieces = 0;
  for (let start = 0; start < sample.length; start += PIECE_LENGTH) {
    const piece = sample.slice(start, start + PIECE_LENGTH);
    if (start > 0 && piece.length < PIECE_LENGTH / 2) break;
    const result = eld.detect(piece);
    pieces += 1;
    if (result.isReliable()) votes.set(result.language, (votes.get(result.language) ?? 0) + 1);
  }
  for (const [language, count] of votes) if (count * 2 > pieces) return language;
  return UNKNOWN;
}

function sampleProse(text: string): string {
  const start = text.slice(0, 10 * SAMPLE_LENGTH);
  const prose = start.split('\n').filter((line) => line.trim().length >= MIN_LINE_LENGTH);
  return (prose.length > 0 ? prose.join('\n') : start).slice(0, SAMPLE_LENGTH);
}
