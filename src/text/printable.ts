const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);

/** Colours and cursor moves (`ESC [ … letter`), and titles and links (`ESC ] … BEL`). */
const TERMINAL_SEQUENCE = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\))`,
  'g',
);

/** Marks that turn the direction of the text after them, and so can make a line read as something else. */
const DIRECTION_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text in one line that is safe to print on a terminal: white space and line breaks are single blanks, escape
 * sequences, control characters and direction overrides are gone.
 */
export function printable(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCE, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(DIRECTION_OVERRIDE, '')
    .trim();
}
