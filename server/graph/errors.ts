/** The engine can't be reached, or can't be used as it is set up; `detail` says what to do and holds no secret. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';
}

/** The database holds what isn’t ours, and nothing of ours. Nothing was set up in it. */
export class ForeignDatabase extends GraphUnavailable {}

/** A change that breaks a rule of the graph. Each fault names the thing, the field and what was expected. */
export class InvalidChange extends Error {
  override readonly name = 'InvalidChange';
  readonly faults: readonly { readonly field: string; readonly expected: string }[];
  constructor(faults: readonly { readonly field: string; readonly expected: string }[]) {
    super(faults.map((fault) => `${fault.field}: ${fault.expected}`).join('\n'));
    this.faults = faults;
  }
}

/** Another writer was faster, or a unique value is taken. Nothing was written. */
export class GraphConflict extends Error {
  override readonly name = 'GraphConflict';
}
