/** The heaviest page of each kind beside its budget and beside what comparable sites ship. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../write-atomically.ts';
import { formatTable } from './format-table.ts';
import { BUDGETS, createScale, STYLE_BUDGET, type Weight } from './page-weight.ts';

const FILE = 'content/measurements/weight.json';
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Noted when the site was designed, in kilobytes over the wire; constants, not fetched here. */
export const PEER_WEIGHTS: readonly { name: string; kilobytes: string; what: string }[] = [
  { name: 'GOV.UK', kilobytes: '226–296', what: 'a page' },
  { name: 'Open SDG', kilobytes: 'about 311', what: 'scripts and styles' },
  { name: 'Our World in Data', kilobytes: 'over 400', what: 'a page' },
];

export function benchWeight({ write, date }: { write: boolean; date: string }): void {
  if (!existsSync('dist/index.html')) throw new Error('bench: there is no built site. Run: npm run build');
  const { weigh, weighFile } = createScale('dist');
  const pages = globSync('**/*.html', { cwd: 'dist' }).map((path) => ({
    address: `/${path.replace(/index\.html$/, '')}`,
    html: readFileSync(join('dist', path), 'utf8'),
  }));
  const heaviest = BUDGETS.flatMap((budget) => {
    const [page] = pages
      .filter(({ address }) => budget.pages.test(address))
      .sort((a, b) => b.html.length - a.html.length);
    return page === undefined ? [] : [{ budget, address: page.address, weight: weigh(page) }];
  });
  const total = ({ html, script, styles }: Weight): number =>
    html + script + styles.reduce((sum, path) => sum + weighFile(path), 0);
  const beside = (found: number, most: number): string => `${kilobytes(found)} of ${kilobytes(most)}`;
  console.log(`\nweight, ${date}: the page of each kind with the most HTML, brotli over the wire\n`);
  console.log(
    formatTable(
      ['page', 'HTML', 'script at once', 'script in all', 'requests', 'with styles', '÷ GOV.UK’s 226 KB'],
      heaviest.map(({ budget, address, weight }) => [
        `${budget.kind} ${address}`,
        beside(weight.html, budget.html),
        beside(weight.script, budget.script),
        beside(weight.later, budget.later),
        `${weight.requests} of ${budget.requests}`,
        kilobytes(total(weight)),
        `${(total(weight) / 226_000).toFixed(2)} ×`,
      ]),
    ),
  );
  const [sheet] = heaviest.flatMap(({ weight }) => weight.styles);
  if (sheet !== undefined) console.log(`\nstyles: ${beside(weighFile(sheet), STYLE_BUDGET)}, one sheet for every page`);
  for (const peer of PEER_WEIGHTS) console.log(`${peer.name}: ${peer.kilobytes} KB, ${peer.what} (noted at design)`);
  if (!write) return;
  const figures = {
    measured_on: date,
    styles: sheet === undefined ? null : weighFile(sheet),
    pages: heaviest.map(({ budget, address, weight: { styles: _, ...weight } }) => ({
      kind: budget.kind,
      address,
      ...weight,
    })),
  };
  writeFileAtomically(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
