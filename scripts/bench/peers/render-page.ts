/** The pages of the site in the working folder, rendered by Astro's own runtime in plain Node, once `hookAstro` has run. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Path {
  readonly params: Record<string, string>;
  readonly props?: Record<string, unknown>;
  readonly cacheKey?: string;
}

interface PageModule {
  readonly default: unknown;
  readonly getStaticPaths?: () => Promise<Path[]>;
}

interface Container {
  renderToString(component: unknown, options: object): Promise<string>;
}

/** One page: what to render and where it goes. */
export interface Entry {
  readonly component: unknown;
  readonly address: string;
  readonly path: Path;
}

/** A container keeps a route for each page that it rendered and looks through all of them at the next. */
const PAGES_OF_CONTAINER = 50;

/** Pages in MDX: Astro alone compiles those. */
const IN_MDX = /\/(methods|about|accessibility)\.astro$/;

export async function listEntries(isWanted: (file: string) => boolean): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of globSync('src/pages/**/*.astro').sort()) {
    if (IN_MDX.test(file) || !isWanted(file)) continue;
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

/** A function that renders a page to its HTML, the addresses of styles and scripts apart. */
export async function createRenderer(): Promise<(entry: Entry) => Promise<string>> {
  const astro: { experimental_AstroContainer: { create(options: object): Promise<Container> } } = await import(
    pathToFileURL(resolve('node_modules/astro/dist/container/index.js')).href
  );
  const create = (): Promise<Container> =>
    astro.experimental_AstroContainer.create({
      astroConfig: { site: 'http://localhost:4321', trailingSlash: 'always', compressHTML: 'jsx' },
      resolve: async (specifier: string) => `/_astro/${specifier.split('/').at(-1) ?? ''}`,
    });
  let container = await create();
  let rendered = 0;
  return async (entry) => {
    rendered += 1;
    if (rendered % PAGES_OF_CONTAINER === 0) container = await create();
    return await container.renderToString(entry.component, {
      props: entry.path.props ?? {},
      params: entry.path.params,
      request: new Request(`http://localhost:4321${entry.address}`),
      partial: false,
    });
  };
}
