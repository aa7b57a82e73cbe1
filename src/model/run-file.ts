/** The file that tells a folder of crossclaim's results from other folders. */
export const RUN_FILE = 'run.json';

/** Whether the text is the `run.json` of some version of crossclaim. */
export function isRunFile(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return (
      typeof value === 'object' && value !== null && 'program' in value && value.program === 'crossclaim'
    );
  } catch {
    return false;
  }
}
