/**
 * Fault injection for the tests of the atomic writer. `WRITE_FAULT=kill:3` ends the process at the third point that a write
 * passes; `halt:3` leaves the disk as such a kill does without ending the process; `ENOSPC:3` or `EACCES:3` makes that
 * point fail as a full disk or a locked file would. Unset, it does nothing.
 */
let counted = '';
let passed = 0;
let halted = false;

export function passFaultPoint(step: string): void {
  const fault = process.env['WRITE_FAULT'];
  if (fault === undefined || fault === '') {
    [counted, passed, halted] = ['', 0, false];
    return;
  }
  const [code = '', nth = '1'] = fault.split(':');
  if (fault !== counted) [counted, passed, halted] = [fault, 0, false];
  passed += 1;
  if (passed !== Number(nth) && !halted) return;
  if (code === 'kill') process.kill(process.pid, 'SIGKILL');
  halted = code === 'halt';
  throw Object.assign(new Error(`${code}: injected at step ${nth}, ${step}`), { code });
}

/** Whether this process must behave as one that is dead: it clears nothing away. */
export const isHalted = (): boolean => halted;

/** How many points have been passed since the fault was set. */
export const countFaultPoints = (): number => passed;
