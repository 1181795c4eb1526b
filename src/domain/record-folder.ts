/**
 * The folder in which an identifier has its record, living or retired: `-001` a statement, `-m001` a measure; null for sections,
 * corrections and checks, which are rows and anchors without a file of their own.
 */
export function recordFolder(id: string): 'statements' | 'measures' | null {
  const kind = /-([a-z]?)\d+$/.exec(id)?.[1];
  return kind === '' ? 'statements' : kind === 'm' ? 'measures' : null;
}
