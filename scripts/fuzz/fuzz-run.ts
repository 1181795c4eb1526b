import type fc from 'fast-check';

/** One thing that must hold for every generated value. */
export interface FuzzRun {
  readonly name: 'parser' | 'overlay' | 'serialisers';
  readonly says: string;
  readonly property: fc.IProperty<unknown>;
}

export function demand(holds: boolean, says: string): asserts holds {
  if (!holds) throw new Error(says);
}
