/** Global set-up of the browser tests: one server over dist, one browser path for every file. */
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/serve.ts';
import { provideBrowser } from './browser.ts';
import { DIST } from './read-dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    browserPath: string | null;
  }
}

export default async function serveDist(project: TestProject): Promise<() => void> {
  const server = await startServer(DIST, 0);
  project.provide('siteUrl', `http://localhost:${(server.address() as AddressInfo).port}`);
  project.provide('browserPath', provideBrowser());
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
