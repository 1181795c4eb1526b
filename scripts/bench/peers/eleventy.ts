/**
 * The same pages built by Eleventy: its data cascade, pagination, permalinks and writing, with one JavaScript template that
 * renders the project's own components by Astro's own runtime. What differs is the generator around the templates.
 * Runs in the folder of a site: node eleventy.ts MODULES OUTPUT, MODULES being the node_modules that hold Eleventy.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hookAstro } from './load-astro.ts';
import { createRenderer, listEntries } from './render-page.ts';

interface Config {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(name: string, render: (data: { number: number }) => Promise<string>, data: object): void;
}

type Eleventy = new (
  input: string,
  output: string,
  options: { quietMode: boolean; configPath: null; config: (config: Config) => void },
) => { write(): Promise<unknown> };

/** Themes begin with a paragraph in MDX, which Astro alone compiles. */
const isComparable = (file: string): boolean => !/\/themes\/\[id\]\.astro$/.test(file);

async function build(modules: string, output: string): Promise<void> {
  await hookAstro();
  // The list that Eleventy pages through holds only the number of each entry.
  const entries = await listEntries(isComparable);
  const render = await createRenderer();
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
          return await render(entry);
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
