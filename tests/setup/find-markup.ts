import { type DefaultTreeAdapterMap, parse } from 'parse5';

const ADDRESSES = new Set(['action', 'data', 'formaction', 'href', 'poster', 'src', 'srcset']);

/** What in a page would run, restyle it or lead away although only a text asked for it, in short. */
export function findMarkup(html: string): string[] {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      const isData = attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
      if (/^(?:script|style)$/.test(tagName) && node.childNodes.length > 0 && !isData) found.push(`<${tagName}>`);
      if (/^(?:embed|iframe|object)$/.test(tagName)) found.push(`<${tagName}>`);
      if (tagName === 'base' && attrs.some(({ name }) => name === 'href')) found.push('<base href>');
      for (const { name, value } of attrs)
        if (
          /^(?:on|srcdoc$|style$)/.test(name) ||
          (name === 'http-equiv' && value === 'refresh') ||
          (ADDRESSES.has(name) && /^\s*(?:javascript|vbscript|data):|^(?:https?:)?\/\/x\.invalid/i.test(value))
        )
          found.push(`${tagName} ${name}="${value}"`);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}
