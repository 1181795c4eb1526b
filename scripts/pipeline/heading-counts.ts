import { DEEPEST_LEVEL, type Marker } from './heading-styles.ts';

/** What has been counted so far, by level, and for 2.1.3 by its path. */
export class HeadingCounts {
  private readonly last: number[] = new Array<number>(DEEPEST_LEVEL + 1).fill(0);
  private path: readonly number[] = [];
  /** Score sheets count on across their sections: 「B 资源下沉」 between rows 5 and 6. */
  private row = 0;
  /** 「1)」 may stand over 「(1)」 as well as under it. */
  private half = 0;

  isNext({ level, path, counted }: Marker): boolean {
    const own = path.at(-1) ?? 0;
    // An excerpt may begin with its third part.
    if (level === 1 && this.last[1] === 0) return true;
    if (path.length === 1)
      return (
        own === 1 ||
        own === (this.last[level] ?? 0) + 1 ||
        (counted && own === (level === 5 ? this.row : level === 9 ? this.half : -1) + 1)
      );
    // An excerpt may begin with 4.2.
    if (this.path.length === 0) return true;
    const above = path.slice(0, -1);
    const known = above.every((n, i) => n === this.path[i]);
    if (own !== 1) return known && own === (this.path[path.length - 1] ?? 0) + 1;
    return known || this.path.length === 0 || above[0] === (this.path[0] ?? 0) + 1;
  }

  take({ level, path }: Marker): void {
    this.last.fill(0, level + 1);
    this.last[level] = path.at(-1) ?? 0;
    if (level === 5) this.row = path.at(-1) ?? 0;
    this.half = level === 9 ? (path.at(-1) ?? 0) : level < 8 ? 0 : this.half;
    if (path.length > 1 || level === 1 || level === 3 || level === 5) this.path = path;
  }
}
