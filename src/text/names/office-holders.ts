import { loadTable } from '../../lexicon/load.ts';
import { arePersonNamesCompatible } from './compatible.ts';
import { findCountries } from './countries.ts';
import { foldName, transliterationKey } from './fold.ts';
import { once } from './lexicon.ts';
import { parsePersonName } from './parse.ts';

interface Holder {
  readonly name: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

const STILL = '9999-12';

/** By the last word of the name, in one spelling. */
const holders = once((): ReadonlyMap<string, readonly Holder[]> => {
  const byName = new Map<string, Holder[]>();
  for (const [name = '', country = '', office = '', from = '', to = ''] of loadTable('office-holders')) {
    const holder = { name, office: `${country} ${office}`, from, to: to === '' ? STILL : to };
    const key = lastKey(name);
    byName.set(key, [...(byName.get(key) ?? []), holder]);
  }
  return byName;
});

function lastKey(name: string): string {
  return transliterationKey(foldName(parsePersonName(name).words.at(-1) ?? ''));
}

/**
 * The offices of state that the bearer of a full name held, as `united states president` and `united states leader`; where an ISO
 * date is given those held in its month, and those before as `former united states president`. Empty for a surname alone and for
 * those who are not in the list.
 */
export function findOfficesOf(name: string, date: string | undefined): string[] {
  const parsed = parsePersonName(name);
  if (parsed.words.length < 2) return [];
  const month = date?.slice(0, 7);
  const held = (holders().get(lastKey(name)) ?? []).filter((holder) => {
    const known = parsePersonName(holder.name);
    const isBefore = month === undefined || holder.from <= month;
    return isBefore && known.suffix === parsed.suffix && arePersonNamesCompatible(known, parsed);
  });
  const offices = held.flatMap(({ office, to }) =>
    month === undefined || month <= to
      ? [office, office.replace(/(?:prime )?\S+$/u, 'leader')]
      : [`former ${office}`],
  );
  return [...new Set(offices)];
}

/** Whether somebody in the list bears the surname: "President" with it is that one, not a relative. */
export function isSurnameOfHolder(surname: string): boolean {
  return holders().has(lastKey(surname));
}

const OFFICE = /^(?:(former|ex) )?(?:(.+) )?(president|prime minister|chancellor)$/;

/**
 * The full name of who bears the surname and is told to hold the office, or to have held it, at the ISO date: "President Macron".
 * Undefined where the list knows nobody or several.
 */
export function findHolderName(surname: string, role: string, date: string | undefined): string | undefined {
  const [, past, country = '', office] = OFFICE.exec(foldName(role)) ?? [];
  if (office === undefined) return undefined;
  const month = date?.slice(0, 7);
  const countries = findCountries(country);
  if (country !== '' && countries.length === 0) return undefined;
  const names = (holders().get(lastKey(surname)) ?? []).flatMap(({ name, office: held, from, to }) => {
    const isOffice =
      countries.length === 0
        ? held.endsWith(` ${office}`)
        : countries.some((one) => held === `${one} ${office}`);
    const isTime = month === undefined || (from <= month && (past !== undefined || month <= to));
    return isOffice && isTime ? [name] : [];
  });
  const [only, another] = new Set(names);
  return another === undefined ? only : undefined;
}
