import { createComparison } from '../../match/comparison/index.ts';
import { pairs } from '../../match/pairs/index.ts';
import { createLineComparer } from '../../pipeline/compare-line.ts';
import { composeExtractor } from '../../pipeline/compose.ts';
import { readStageOptions } from '../../pipeline/options.ts';
import { documentStages } from '../../stages/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openBytes, splitLines } from '../lines.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk } from '../talk.ts';

/** Prints the relations of each pair: one line in, one line out, in order. */
export async function compareCommand(file: string, flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const compareLine = createLineComparer(
    composeExtractor(documentStages, configuration.stages),
    createComparison(readStageOptions(pairs, configuration.match)),
  );
  let failures = 0;
  for await (const line of splitLines(await openBytes(file))) {
    const { value, isFailed } = compareLine(line);
    if (isFailed) failures++;
    await talk.write(`${JSON.stringify(value)}\n`);
  }
  if (failures > 0) talk.note(`${failures} lines could not be read; their answers hold an "error".`);
  return failures === 0 ? EXIT.done : EXIT.inputsFailed;
}
