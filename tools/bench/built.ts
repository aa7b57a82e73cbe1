/** The compiled module, as it is shipped: what a loader of TypeScript adds to the functions is not measured. */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as Module;
}
