/** Part of a text by code points; where it holds no pairs of surrogates, they are its UTF-16 units. */
export function slicePoints(text: string, from: number, to?: number): string {
  return /[\ud800-\udfff]/.test(text) ? [...text].slice(from, to).join('') : text.slice(from, to);
}
