/**
 * Lets plain Node load the pages of src/: each .astro file is compiled when it is imported, and the few modules that only
 * Astro's own build knows are answered here. The collections are read from the YAML files themselves; those of
 * indicators leave out what their schema fills in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { indicatorSchema } from '../../../src/schemas/indicator.ts';

type Transform = (source: string, options: Record<string, unknown>) => { code: string };

const folderOf = (key: string): string => join('content', key);

/** Stands for astro:content; used by the code that the hook hands out. */
export async function getCollection(key: string): Promise<{ id: string; data: unknown }[]> {
  return readdirSync(folderOf(key))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const entry: unknown = parse(readFileSync(join(folderOf(key), name), 'utf8'));
      return { id: name.slice(0, -5), data: key === 'indicators' ? indicatorSchema.parse(entry) : entry };
    });
}

const ENV = JSON.stringify({ BASE_URL: '/', DEV: false, PROD: true, SITE: 'http://localhost:4321' });

/** What Vite replaces in the sources. The globs find nothing in a synthetic site, for Astro either. */
const replaceVite = (code: string): string =>
  code.replaceAll('import.meta.env', `(${ENV})`).replaceAll(/import\.meta\.glob\s*\(/g, '((..._) => ({}))(');

/** Registers the hooks for a site in the working folder. */
export async function hookAstro(): Promise<void> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const astro = createRequire(require.resolve('astro/package.json'));
  const compiler: { transform: Transform } = await import(pathToFileURL(astro.resolve('@astrojs/compiler-rs')).href);
  const source = pathToFileURL(join(process.cwd(), 'src')).href;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'astro:content') return { url: import.meta.url, shortCircuit: true };
      if (/\.(css|mdx)$|\?raw$/.test(specifier)) {
        return { url: new URL(specifier, context.parentURL).href, shortCircuit: true, format: 'module' };
      }
      return next(specifier, context);
    },
    load(url, context, next) {
      if (!url.startsWith(source) && !/\?raw$|\.mdx$/.test(url)) return next(url, context);
      const give = (code: string) => ({ format: 'module' as const, source: code, shortCircuit: true });
      if (/\.css$/.test(url)) return give('');
      if (/\.mdx$/.test(url)) return give("export default Object.assign(() => '', { isAstroComponentFactory: true });");
      const path = fileURLToPath(url);
      const text = readFileSync(path.replace(/\?raw$/, ''), 'utf8');
      if (url.endsWith('?raw')) return give(`export default ${JSON.stringify(text)};`);
      if (url.endsWith('.json')) return give(`export default ${text};`);
      if (url.endsWith('.ts')) return give(replaceVite(stripTypeScriptTypes(text)));
      const { code } = compiler.transform(text, {
        filename: path,
        normalizedFilename: path,
        compact: 'jsx',
        internalURL: 'astro/compiler-runtime',
        resolvePath: (specifier: string) => specifier,
      });
      return give(replaceVite(stripTypeScriptTypes(code)));
    },
  });
}
