export interface CollectionFault {
  readonly file: string;
  /** The thing and its field where they are known: `paper:x.shortTitle`, `paper:x~SUPPORTS~tactic:y.from`. */
  readonly field: string;
  readonly expected: string;
}

/** Collection files that can't be loaded, with every fault. Nothing was written. */
export class InvalidCollection extends Error {
  override readonly name = 'InvalidCollection';
  readonly faults: readonly CollectionFault[];
  constructor(faults: readonly CollectionFault[]) {
    super(faults.map(({ file, field, expected }) => [file, field, expected].filter(Boolean).join(': ')).join('\n'));
    this.faults = faults;
  }
}
