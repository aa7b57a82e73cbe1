import { escapeHtml } from '../../text/escape-html.ts';
import type { Span } from '../../model/span.ts';
import type { ScoredAttribution } from '../gold.ts';
import { ATTRIBUTION_KINDS } from '../quoted.ts';
import { cutPieces, cutSegments, type Segment } from './excerpt.ts';
import { ERROR_CLASSES, ERROR_MEANINGS, type AccuracyError, type ErrorClass } from './find.ts';
import { ERRORS_STYLE } from './style.ts';

/** A page that needs nothing else. */
export function formatErrorPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${ERRORS_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}</body>
</html>
`;
}

/** All errors of extraction: counts at the top, then class by class, gold above claim. */
export function formatErrorsHtml(errors: readonly AccuracyError[]): string {
  const sections = ERROR_CLASSES.map((errorClass) =>
    formatClass(
      errorClass,
      errors.filter((error) => error.errorClass === errorClass),
    ),
  );
  return `${formatCounts(errors)}\n${sections.join('')}`;
}

function formatCounts(errors: readonly AccuracyError[]): string {
  const head = ATTRIBUTION_KINDS.map((kind) => `<th scope="col">${kind}</th>`).join('');
  const rows = ERROR_CLASSES.map((errorClass) => {
    const ofClass = errors.filter((error) => error.errorClass === errorClass);
    const cells = ATTRIBUTION_KINDS.map(
      (kind) => `<td>${ofClass.filter(({ subject }) => subject.kind === kind).length}</td>`,
    );
    const name = `<th scope="row"><a href="#${anchorOf(errorClass)}">${errorClass}</a></th>`;
    return `<tr>${name}<td>${ofClass.length}</td>${cells.join('')}<td>${ERROR_MEANINGS[errorClass]}</td></tr>\n`;
  });
  return `<table>
<tr><th scope="col">class</th><th scope="col">all</th>${head}<th scope="col">meaning</th></tr>
${rows.join('')}</table>`;
}

function formatClass(errorClass: ErrorClass, errors: readonly AccuracyError[]): string {
  if (errors.length === 0) return '';
  const items = errors.map((error, index) => formatError(error, index + 1));
  return `<h2 id="${anchorOf(errorClass)}">${errorClass} (${errors.length})</h2>\n${items.join('')}`;
}

function formatError({ corpus, article, subject, gold, predicted }: AccuracyError, number: number): string {
  const { text } = article;
  const shown = [gold?.attribution, predicted?.attribution].filter((each) => each !== undefined);
  const pieces = cutPieces(text, shown);
  const goldName = gold?.attribution.reference;
  const claimName = predicted?.attribution.reference ?? (goldName === undefined ? undefined : 'no name');
  const facts = [`${number}`, corpus, article.id, subject.kind, subject.cueKind];
  if (predicted !== undefined) {
    const { score, rules } = predicted.attribution;
    facts.push(`score ${score.toFixed(2)}`, rules.join(', '));
  }
  return [
    '<section>\n',
    `<p class="facts">${facts
      .filter((fact) => fact !== '')
      .map(escapeHtml)
      .join(' · ')}</p>\n`,
    gold === undefined ? '' : formatSide('gold', text, pieces, gold.attribution, goldName),
    predicted === undefined ? '' : formatSide('claim', text, pieces, predicted.attribution, claimName),
    '</section>\n',
  ].join('');
}

function formatSide(
  side: 'gold' | 'claim',
  text: string,
  pieces: readonly Span[],
  attribution: ScoredAttribution,
  name: string | undefined,
): string {
  const marked = pieces.map((piece) => cutSegments(text, piece, attribution).map(formatSegment).join(''));
  const label = name === undefined ? '' : ` <i class="name">${escapeHtml(name)}</i>`;
  return `<p class="${side}"><b>${side}</b>${label} ${marked.join(' <i>[…]</i> ')}</p>\n`;
}

function formatSegment({ text, roles, begins }: Segment): string {
  const words = escapeHtml(text).replace(/\s*\n\s*/g, ' ¶ ');
  if (roles.length === 0) return words;
  const labels = begins.map((role) => `<small>${role}</small>`).join('');
  return `<mark class="${roles.join(' ')}">${labels}${words}</mark>`;
}

function anchorOf(errorClass: ErrorClass): string {
  return errorClass.replaceAll(' ', '-');
}
