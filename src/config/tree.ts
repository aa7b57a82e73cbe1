import type { Path } from './json.ts';

export function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of the tree with the value at the path. */
export function setAt(tree: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const branch = isTree(tree) ? tree : {};
  return { ...branch, [key]: setAt(branch[key], rest, value) };
}

/** The value at the path, through objects and arrays; undefined where there is none. */
export function getAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node[Number(key)];
    return isTree(node) && Object.hasOwn(node, key) ? node[String(key)] : undefined;
  }, tree);
}
