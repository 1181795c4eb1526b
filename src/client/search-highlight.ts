/**
 * Marks what the reader searched for on the page that a result leads to. The words stand in `?highlight=`; a match may
 * run through the marks of numbers and through links, so it is drawn over the text and not as an element around it.
 */
import { findMatches } from '../domain/search-match.ts';
import { normaliseSearchText } from '../domain/search-text.ts';

const NAME = 'search-hit';
const SKIPPED = 'script, style, noscript, template, [aria-hidden="true"]';

/** All text below an element as one string, with the node of each stretch. */
function readText(root: Element): { text: string; nodes: { node: Text; start: number }[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, nodes };
}

/** The stretches of a match, one for each text node that it runs through. */
function listRanges(nodes: readonly { node: Text; start: number }[], start: number, end: number): Range[] {
  return nodes.flatMap(({ node, start: at }) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.data.length);
    if (from >= to) return [];
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}

function drawRanges(ranges: readonly Range[]): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return;
  }
  for (const range of [...ranges].reverse()) {
    const mark = document.createElement('mark');
    mark.className = NAME;
    range.surroundContents(mark);
  }
}

/** Unfolds what hides the match and brings it into view. */
function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  for (
    let fold = element?.closest('details') ?? null;
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  const box = range.getBoundingClientRect();
  const outside = box.top < 0 || box.bottom > innerHeight;
  if (outside || scrollY === 0) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
}

function highlightQuery(): void {
  const needles = new URLSearchParams(location.search).getAll('highlight').map(normaliseSearchText);
  const root = document.querySelector('main') ?? document.body;
  const { text, nodes } = readText(root);
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isAtTarget = (range: Range): boolean => {
    if (target === null) return true;
    const node = range.startContainer;
    return target.contains(node) || Boolean(target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  const matches = findMatches(text, needles, false).map(({ start, end }) => listRanges(nodes, start, end));
  const ranges = matches.flat();
  if (ranges.length === 0) return;
  const first = matches.find(([range]) => range !== undefined && isAtTarget(range))?.[0] ?? ranges[0];
  const shown = first?.cloneRange();
  drawRanges(ranges);
  document.documentElement.dataset.searchHits = String(matches.length);
  if (shown !== undefined) requestAnimationFrame(() => showRange(shown));
}

highlightQuery();
