import type { DocumentStage } from '../model/stage.ts';

/** The document stages in their order: the one place where it is written. A new stage is a folder, a test and a line here. */
export const documentStages: readonly DocumentStage[] = [];
