/** What stands before `at` (UTF-16 offset) in its own line, no more than `reach` characters of it. */
export function lineBefore(text: string, at: number, reach: number): string {
  const window = text.slice(Math.max(0, at - reach), at);
  return window.slice(window.lastIndexOf('\n') + 1);
}
