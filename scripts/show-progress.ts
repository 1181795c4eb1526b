/** Says on a terminal how far long work is, in one line that the next call overwrites; silent in pipes and on CI. */
export function showProgress(what: string, done: number, total: number): void {
  if (!process.stderr.isTTY || /^(1|true)$/.test(process.env['CI'] ?? '')) return;
  process.stderr.write(`\r\u001b[K${done < total ? `${what}: ${done} of ${total}` : ''}`);
}
