import { articles } from './articles.ts';
import { claims } from './claims.ts';
import { diagnostics } from './diagnostics.ts';
import { events } from './events.ts';
import { agreements, discrepancies } from './findings.ts';
import { groups } from './groups.ts';
import { speakers } from './speakers.ts';
import type { Table } from './table.ts';

/** Every table of the report, the one to open first before the others. */
export const tables: readonly Table[] = [
  groups,
  discrepancies,
  agreements,
  claims,
  speakers,
  articles,
  events,
  diagnostics,
];
