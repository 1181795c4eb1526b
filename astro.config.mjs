import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const configured = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));
const site = process.env.SITE_URL || configured.site_url || undefined;
const base = process.env.BASE_PATH || configured.base_path || '/';

/**
 * A module fetched on demand comes alone here: Vite's helper for its styles and preloads would double a page's script.
 * Each importer gets a copy of its own, so that no file of thirty bytes is asked for.
 */
const lightImports = {
  name: 'light-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id.endsWith('vite/preload-helper.js') ? `\0light-import:${importer}` : null),
  load: (id) => (id.startsWith('\0light-import:') ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One page is written while the next is rendered.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Pages are kept between builds only by npm run build -- --incremental; what is published is built from nothing.
  experimental: { incrementalBuild: process.env.INCREMENTAL === '1' },
  // Every script and style stays a file of its own, so that the security policy needs neither hash nor exception.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: false }, plugins: [lightImports] },
});
