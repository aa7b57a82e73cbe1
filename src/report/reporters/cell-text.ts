/**
 * Text that a spreadsheet may run as a formula: `=`, `+`, `-`, `@` or a full-width form of them, after any blanks; or
 * a tab or line break, which some spreadsheets drop before they look.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** A number is safe, and a spreadsheet should see it as one. */
const NUMBER = /^[+-]?\d[\d.,]*$/;

const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/g;

/** Control characters but for the tab, which some readers of CSV refuse. */
const CONTROLS = /[^\P{Cc}\t]/gu;

/** A text as it stands in a cell: in one line, and guarded by an apostrophe where a spreadsheet would run it. */
export function cellText(text: string): string {
  const isFormula = FORMULA_START.test(text) && !NUMBER.test(text);
  const line = text.replace(LINE_BREAKS, ' ').replace(CONTROLS, '\ufffd');
  return isFormula ? `'${line}` : line;
}
