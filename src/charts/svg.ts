/** Strings of SVG: presentation attributes and classes only, numbers rounded to a tenth of a unit. */

export type AttributeValue = string | number | null | undefined;
export type Attributes = Readonly<Record<string, AttributeValue>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What must not stand in XML as it is; most texts hold none of it. */
const SPECIAL = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** XML text or attribute value; control characters that XML 1.0 cannot hold are dropped. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function formatCoordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`chart: ${value} is no coordinate`);
  return String(Math.round(value * 10) / 10 + 0);
}

export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  let printed = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    printed += ` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `<${name}${printed}/>` : `<${name}${printed}>${children.join('')}</${name}>`;
}

export function drawText(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, [escapeXml(text)]);
}

/** A straight path; `M0 0H10` is shorter than a line element. */
export function drawPath(d: string, attributes: Attributes): string {
  return element('path', { d, ...attributes });
}

/** Joins path commands and coordinates: `joinPath('M', 0, 1, 'H', 10)`. */
export function joinPath(...parts: readonly (string | number)[]): string {
  let path = '';
  let before: 'command' | 'number' = 'command';
  for (const part of parts) {
    if (typeof part === 'string') {
      path += part;
      before = 'command';
      continue;
    }
    const printed = formatCoordinate(part);
    path += before === 'number' && !printed.startsWith('-') ? ` ${printed}` : printed;
    before = 'number';
  }
  return path;
}

/** A mark that can be reached by keyboard and by touch: a link where there is a page, else a focusable group. */
export function drawPoint(href: string | null, label: string, children: readonly string[]): string {
  const title = element('title', {}, [escapeXml(label)]);
  if (href === null) return element('g', { class: 'point' }, [title, ...children]);
  // A label beside text that can be seen must hold that text word for word; there the title alone names the link.
  const hasText = children.some((child) => child.includes('<text'));
  return element('a', { class: 'point', href, ...(hasText ? {} : { 'aria-label': label }) }, [title, ...children]);
}
