import type { FeatureTable } from '../../../models/feature-table.ts';
import { FeatureList } from './features.ts';
import { RowMemo, SameMemo, TableMemo, type WeighedGroup, type Weigher } from './memo.ts';
import { addFeatures, compileGroups, traitsOf, type Group } from './templates.ts';
import type { Traits } from './traits.ts';

/** What the features of some groups weigh. */
export class GroupSums implements Weigher {
  readonly lanes: number;
  private readonly tables: TableMemo;
  private readonly rows: readonly RowMemo[];
  private readonly runs: readonly SameMemo[];
  private readonly others: LookUp;

  constructor(table: FeatureTable, groups: readonly Group[]) {
    this.lanes = table.lanes;
    const of = (memo: Group['memo']): Group[] => groups.filter((group) => group.memo === memo);
    const weighed = (memo: Group['memo']): WeighedGroup[] =>
      of(memo).map((group) => ({ weigher: new LookUp(table, [group]), traits: traitsOf(group) }));
    this.tables = new TableMemo(weighed('table'), table.lanes);
    this.rows = weighed('row').map(({ weigher, traits }) => new RowMemo(weigher, traits));
    this.runs = weighed('same').map(({ weigher, traits }) => new SameMemo(weigher, traits));
    this.others = new LookUp(table, of('none'));
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    this.tables.addTo(sums, at, traits);
    for (const memo of this.rows) memo.addTo(sums, at, traits);
    for (const memo of this.runs) memo.addTo(sums, at, traits);
    this.others.addTo(sums, at, traits);
  }
}

/** Looks every feature of some groups up. */
class LookUp implements Weigher {
  readonly lanes: number;
  private readonly list = new FeatureList();
  private readonly templates: Int32Array;
  private readonly table: FeatureTable;

  constructor(table: FeatureTable, groups: readonly Group[]) {
    this.table = table;
    this.lanes = table.lanes;
    this.templates = compileGroups(groups);
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    this.list.clear();
    addFeatures(this.templates, traits, this.list);
    this.table.addTo(sums, at, this.list.ids, this.list.count);
  }
}
