/** Numbers by pairs of UTF-16 units: open addressing in typed arrays, as a map of them is asked some hundred times for a number. */
export class PairTable {
  private keys = new Int32Array(64);
  private values = new Int32Array(64);
  private size = 0;

  /** -1 where the pair has none. */
  get(first: number, second: number): number {
    const key = (first << 16) | second;
    const { keys } = this;
    const mask = keys.length - 1;
    for (let at = placeOf(key, mask); keys[at] !== 0; at = (at + 1) & mask)
      if (keys[at] === key) return this.values[at] ?? -1;
    return -1;
  }

  /** A pair of two zeros is none; what a pair has is set once. */
  add(first: number, second: number, value: number): void {
    if (2 * ++this.size > this.keys.length) this.grow();
    this.put((first << 16) | second, value);
  }

  private put(key: number, value: number): void {
    const mask = this.keys.length - 1;
    let at = placeOf(key, mask);
    while (this.keys[at] !== 0) at = (at + 1) & mask;
    this.keys[at] = key;
    this.values[at] = value;
  }

  private grow(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Int32Array(2 * keys.length);
    this.values = new Int32Array(2 * keys.length);
    for (const [i, key] of keys.entries()) if (key !== 0) this.put(key, values[i] ?? -1);
  }
}

const placeOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
