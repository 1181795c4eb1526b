import type { UnitSet } from './matching-units.ts';

/**
 * Sets of units, unit by unit: one row tells of all of them at once, so that many sets asked about one unit after each
 * other are answered from the same few bytes.
 */
export class UnitMatrix {
  private readonly sets: UnitSet[] = [];
  /** Words of 32 sets in a row. */
  private width = 8;
  private rows = new Int32Array(64 * this.width);
  /** Row of each unit; 0 for a unit that was not asked about yet. */
  private readonly rowOf = new Uint32Array(0x10000);
  private readonly unitOf: number[] = [0];

  /** Gives the number of the set. */
  add(set: UnitSet): number {
    const number = this.sets.push(set) - 1;
    if (number >= 32 * this.width) {
      this.width *= 2;
      this.rows = new Int32Array(this.rows.length * 2);
      for (let row = 1; row < this.unitOf.length; row++) this.fill(row);
    } else for (let row = 1; row < this.unitOf.length; row++) this.mark(row, number);
    return number;
  }

  has(number: number, unit: number): boolean {
    const row = this.rowOf[unit] || this.open(unit);
    return ((this.rows[row * this.width + (number >>> 5)] ?? 0) & (1 << (number & 31))) !== 0;
  }

  private open(unit: number): number {
    const row = this.unitOf.push(unit) - 1;
    if ((row + 1) * this.width > this.rows.length) {
      const rows = new Int32Array(2 * this.rows.length);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rowOf[unit] = row;
    this.fill(row);
    return row;
  }

  private fill(row: number): void {
    for (let number = 0; number < this.sets.length; number++) this.mark(row, number);
  }

  private mark(row: number, number: number): void {
    if (!this.sets[number]?.has(this.unitOf[row] ?? 0)) return;
    const at = row * this.width + (number >>> 5);
    this.rows[at] = (this.rows[at] ?? 0) | (1 << (number & 31));
  }
}
