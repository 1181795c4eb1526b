/**
 * Fault injection for the tests of the atomic writer: `WRITE_FAULT=kill:3` ends the process at the third point that a
 * write passes, `WRITE_FAULT=ENOSPC:3` makes that point fail as a full disk would. Unset, it does nothing.
 */
let counted = '';
let passed = 0;

export function passFaultPoint(step: string): void {
  const fault = process.env['WRITE_FAULT'];
  if (fault === undefined || fault === '') {
    counted = '';
    return;
  }
  const [code = '', nth = '1'] = fault.split(':');
  if (fault !== counted) [counted, passed] = [fault, 0];
  passed += 1;
  if (passed !== Number(nth)) return;
  if (code === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${code}: injected at step ${nth}, ${step}`), { code });
}
