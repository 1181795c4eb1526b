/** A regular expression, as nginx and Caddy read it, for the addresses that patterns with `*` stand for below `base`. */
export function writePattern(paths: readonly string[], base: string): string {
  const alternatives = paths.map((path) => path.replace(/[.+()[\]{}|^$?\\]/g, '\\$&').replaceAll('*', '.*'));
  const escapedBase = base.replace(/\/$/, '').replace(/[.+]/g, '\\$&');
  return `^${escapedBase}${alternatives.length === 1 ? alternatives[0] : `(${alternatives.join('|')})`}$`;
}
