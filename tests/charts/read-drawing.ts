import { measureText } from '../../src/charts/measure-text.ts';

export interface DrawnText {
  text: string;
  left: number;
  right: number;
  y: number;
}

interface Frame {
  name: string;
  x: number;
  y: number;
  size: number;
  anchor: string;
  turned: boolean;
}

const TOKEN = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

function readAttributes(source: string): Map<string, string> {
  return new Map([...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Walks an SVG string strictly: unbalanced tags, bare signs or unknown syntax throw. Gives where each text stands. */
export function readDrawing(svg: string): { texts: DrawnText[]; names: string[]; attributes: Set<string> } {
  const stack: Frame[] = [{ name: '', x: 0, y: 0, size: 12, anchor: 'start', turned: false }];
  const texts: DrawnText[] = [];
  const names: string[] = [];
  const attributes = new Set<string>();
  let end = 0;
  for (const match of svg.matchAll(TOKEN)) {
    if (match.index !== end) break;
    end = match.index + match[0].length;
    const [, closing, name = '', source = '', selfClosing, text] = match;
    const top = stack.at(-1);
    if (top === undefined) throw new Error('svg: closed too often');
    if (text !== undefined) {
      if (top.name !== 'text') continue;
      const plain = text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      const width = measureText(plain, top.size);
      const left = top.anchor === 'end' ? top.x - width : top.anchor === 'middle' ? top.x - width / 2 : top.x;
      if (!top.turned) texts.push({ text: plain, left, right: left + width, y: top.y });
      continue;
    }
    if (closing === '/') {
      if (top.name !== name) throw new Error(`svg: </${name}> closes <${top.name}>`);
      stack.pop();
      continue;
    }
    names.push(name);
    const own = readAttributes(source);
    for (const key of own.keys()) attributes.add(key);
    const transform = own.get('transform') ?? '';
    const move = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(transform);
    const isText = name === 'text';
    const listed = (own.get('x') ?? '').includes(' ');
    const frame: Frame = {
      name,
      x: top.x + Number(move?.[1] ?? 0) + (isText && !listed ? Number(own.get('x') ?? 0) : 0),
      y: top.y + Number(move?.[2] ?? 0) + (isText ? Number(own.get('y') ?? 0) : 0),
      size: Number(own.get('font-size') ?? top.size),
      anchor: own.get('text-anchor') ?? top.anchor,
      turned: top.turned || transform.includes('rotate') || listed,
    };
    if (selfClosing !== '/') stack.push(frame);
  }
  if (end !== svg.length) throw new Error(`svg: not well formed at ${end}: ${svg.slice(end, end + 60)}`);
  if (stack.length !== 1) throw new Error(`svg: <${stack.at(-1)?.name}> is never closed`);
  return { texts, names, attributes };
}
