import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const configured = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'));
const site = process.env.SITE_URL || configured.site_url || 'http://localhost:4321';
const base = process.env.BASE_PATH || configured.base_path || '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Every script and style stays a file of its own, so that the security policy needs neither hash nor exception.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
