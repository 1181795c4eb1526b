import { afterEach, describe, expect, test, vi } from 'vitest';
import { showProgress } from '../../scripts/show-progress.ts';

/** What is written to standard error of three of eight, on a terminal or not, on CI or not. */
function write(isTTY: boolean, ci: string, done = 3): string {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  vi.stubEnv('CI', ci);
  try {
    showProgress('documents converted', done, 8);
  } finally {
    if (before) Object.defineProperty(process.stderr, 'isTTY', before);
    else Reflect.deleteProperty(process.stderr, 'isTTY');
  }
  return written.join('');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('progress', () => {
  test('shows itself on a terminal, in a line that is wiped at the end', () => {
    expect(write(true, '')).toBe('\r\u001b[Kdocuments converted: 3 of 8');
    expect(write(true, '', 8)).toBe('\r\u001b[K');
  });

  test.each([
    ['in a pipe', false, ''],
    ['on CI', true, 'true'],
    ['on CI that says 1', true, '1'],
  ])('is silent %s', (_where, isTTY, ci) => expect(write(isTTY, ci)).toBe(''));
});
