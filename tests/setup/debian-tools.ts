/** Tests that need programs of other people; `install-tools.ts` brings them. */
import { type TestContext, test } from 'vitest';
import type { Tool } from './debian-packages.ts';

/** A test that needs a tool: skipped with the name of its package where that is missing, failed in CI. */
export function testWith(tool: Tool, name: string, run: (context: TestContext) => void | Promise<void>): void {
  const missing = `install ${tool.packages.join(' ')} for ${tool.name}`;
  if (tool.isThere()) test(name, run);
  else if (/^(1|true)$/.test(process.env['CI'] ?? '')) test(name, () => Promise.reject(new Error(missing)));
  else test.skip(`${name} (${missing})`, run);
}
