import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YamlPath } from './checks/problem.ts';

/** The line of a value in a parsed file: that of its key, or of what it begins with in a list; where it is not there, of what would hold it. */
export function lineOfNode(document: Document.Parsed, lines: LineCounter, path: YamlPath): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = childOf(document.getIn(path.slice(0, depth - 1), true), path[depth - 1]);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  const range = document.contents?.range;
  return range ? lines.linePos(range[0]).line : 1;
}

/** The key in a map, the item in a list. */
function childOf(parent: unknown, key: PropertyKey | undefined): unknown {
  if (isMap(parent)) return parent.items.find((item) => String(item.key) === String(key))?.key;
  return isSeq(parent) ? parent.items[Number(key)] : undefined;
}

/** Finds lines in the curated files under `root`; each file is parsed once, and only where something is wrong with it. */
export function openLineFinder(root: string): (path: string, at: YamlPath) => number | null {
  const parsed = new Map<string, { document: Document.Parsed; lines: LineCounter }>();
  return (path, at) => {
    let file = parsed.get(path);
    if (file === undefined) {
      if (!existsSync(join(root, path))) return null;
      const lines = new LineCounter();
      file = { document: parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: lines }), lines };
      parsed.set(path, file);
    }
    return lineOfNode(file.document, file.lines, at);
  };
}
