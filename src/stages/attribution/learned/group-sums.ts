import type { FeatureTable } from '../../../models/feature-table.ts';
import { FeatureList } from './features.ts';
import { RowMemo, SameMemo, TableMemo, type Memo, type Weigher } from './memo.ts';
import { addFeatures, compileGroups, traitsOf, type Group } from './templates.ts';
import type { Traits } from './traits.ts';

/** What the features of some groups weigh. */
export class GroupSums implements Weigher {
  readonly lanes: number;
  private readonly memos: readonly Memo[];

  constructor(table: FeatureTable, groups: readonly Group[]) {
    this.lanes = table.lanes;
    this.memos = groups.map((group) => memoOf(new LookUp(table, group), group));
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    for (const memo of this.memos) memo.addTo(sums, at, traits);
  }
}

function memoOf(lookUp: LookUp, group: Group): Memo {
  const traits = traitsOf(group);
  switch (group.memo) {
    case 'table':
      return new TableMemo(lookUp, traits);
    case 'row':
      return new RowMemo(lookUp, traits);
    case 'same':
      return new SameMemo(lookUp, traits);
    case 'none':
      return lookUp;
  }
}

/** Looks every feature of one group up. */
class LookUp implements Weigher {
  readonly lanes: number;
  private readonly list = new FeatureList();
  private readonly templates: Int32Array;
  private readonly table: FeatureTable;

  constructor(table: FeatureTable, group: Group) {
    this.table = table;
    this.lanes = table.lanes;
    this.templates = compileGroups([group]);
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    this.list.clear();
    addFeatures(this.templates, traits, this.list);
    this.table.addTo(sums, at, this.list.ids, this.list.count);
  }
}
