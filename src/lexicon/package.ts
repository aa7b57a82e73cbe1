import { createRequire } from 'node:module';

/** What an installed package exports. For large ones that few runs need: an import would load them at the start of every run. */
export function loadPackage(name: string): unknown {
  return createRequire(import.meta.url)(name);
}
