export type TaggedSpan<T> = { start: number; end: number; tag: T };
export type Segment<T> = { start: number; end: number; tags: T[] };

/**
 * Cuts the half-open range into consecutive segments, each with the tags of every span that covers it,
 * in the order of the spans' starts, longer first. Spans may overlap and may reach beyond the range.
 */
export function flattenSpans<T>(start: number, end: number, spans: readonly TaggedSpan<T>[]): Segment<T>[] {
  const inside = spans
    .filter((span) => span.start < end && span.end > start && span.start < span.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([start, end]);
  for (const span of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment<T>[] = [];
  let next = 0;
  let open: TaggedSpan<T>[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    open = open.filter((span) => span.end > from);
    for (let span = inside[next]; span !== undefined && span.start <= from; span = inside[++next]) {
      if (span.end > from) open.push(span);
    }
    segments.push({ start: from, end: to, tags: open.map((span) => span.tag) });
  }
  return segments;
}
