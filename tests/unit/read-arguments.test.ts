/** A command whose reader leaves early (`… | head`) ends quietly: no stack trace, no fault. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a reader who stops after the first bytes', async () => {
  const command = spawn(process.execPath, ['scripts/extract.ts', 'seeds/ordos.txt']);
  let errors = '';
  command.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  command.stdout.once('data', () => command.stdout.destroy());
  const [code] = await once(command, 'close');
  expect(errors).toBe('');
  expect(code).toBe(0);
});
