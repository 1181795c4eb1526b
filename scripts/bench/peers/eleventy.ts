/**
 * The same pages built by Eleventy: its data cascade, pagination, permalinks and writing, with one JavaScript template that
 * renders the project's own components by Astro's own runtime. What differs is the generator around the templates.
 * Runs in the folder of a site: node eleventy.ts MODULES OUTPUT, MODULES being the node_modules that hold Eleventy.
 */
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hookAstro } from './load-astro.ts';

interface Path {
  readonly params: Record<string, string>;
  readonly props?: Record<string, unknown>;
}

interface PageModule {
  readonly default: unknown;
  readonly getStaticPaths?: () => Promise<Path[]>;
}

interface Container {
  renderToString(component: unknown, options: object): Promise<string>;
}

/** One page: what to render and where it goes. The list that Eleventy pages through holds only the number of each. */
interface Entry {
  readonly component: unknown;
  readonly address: string;
  readonly path: Path;
}

interface Config {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(name: string, render: (data: { number: number }) => Promise<string>, data: object): void;
}

type Eleventy = new (
  input: string,
  output: string,
  options: { quietMode: boolean; configPath: null; config: (config: Config) => void },
) => { write(): Promise<unknown> };

/** Pages in MDX are left out: Astro alone compiles those. */
const IN_MDX = /\/(themes\/\[id\]|methods|about|accessibility)\.astro$/;

async function listEntries(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of globSync('src/pages/**/*.astro').sort()) {
    if (IN_MDX.test(file)) continue;
    const page: PageModule = await import(pathToFileURL(resolve(file)).href);
    const route = file.slice('src/pages'.length, -'.astro'.length).replace(/\/index$/, '');
    const paths = page.getStaticPaths === undefined ? [{ params: {} }] : await page.getStaticPaths();
    for (const path of paths) {
      const address = Object.entries(path.params).reduce((at, [name, value]) => at.replace(`[${name}]`, value), route);
      entries.push({ component: page.default, address: `${address}/`, path });
    }
  }
  return entries;
}

async function build(modules: string, output: string): Promise<void> {
  await hookAstro();
  const entries = await listEntries();
  const astro: { experimental_AstroContainer: { create(options: object): Promise<Container> } } = await import(
    pathToFileURL(resolve('node_modules/astro/dist/container/index.js')).href
  );
  const container = await astro.experimental_AstroContainer.create({
    astroConfig: { site: 'http://localhost:4321', trailingSlash: 'always', compressHTML: 'jsx' },
    resolve: async (specifier: string) => `/_astro/${specifier.split('/').at(-1) ?? ''}`,
  });
  const { default: Builder }: { default: Eleventy } = await import(
    pathToFileURL(join(modules, '@11ty/eleventy/src/Eleventy.js')).href
  );
  const builder = new Builder('src/pages', output, {
    quietMode: true,
    configPath: null,
    config: (config) => {
      config.addGlobalData(
        'numbers',
        entries.map((_, number) => number),
      );
      config.addTemplate(
        'page.11ty.js',
        async ({ number }) => {
          const entry = entries[number];
          if (entry === undefined) throw new Error(`eleventy: there is no page ${number}`);
          return await container.renderToString(entry.component, {
            props: entry.path.props ?? {},
            params: entry.path.params,
            request: new Request(`http://localhost:4321${entry.address}`),
            partial: false,
          });
        },
        {
          pagination: { data: 'numbers', size: 1, alias: 'number' },
          permalink: ({ number }: { number: number }) =>
            entries[number]?.address === '/404/' ? '/404.html' : `${entries[number]?.address ?? ''}index.html`,
        },
      );
    },
  });
  await builder.write();
}

const [modules, output] = process.argv.slice(2);
if (modules === undefined || output === undefined) throw new Error('node eleventy.ts MODULES OUTPUT');
await build(resolve(modules), output);
