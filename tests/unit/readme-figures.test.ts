/** What README, CONTRIBUTING and changelog say of time and memory is what content/measurements/ holds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BuildFigures } from '../../scripts/bench/build.ts';
import type { LoadFigures } from '../../scripts/bench/load.ts';

interface IncrementalFigures {
  changes: { seconds: number; cold_seconds: number; different_files: number }[];
}
interface ConvertFigures {
  sizes: { places: number; seconds: number; changed_seconds: number }[];
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(`content/measurements/${name}.json`, 'utf8'));
const readProse = (path: string): string => readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ');
const readme = readProse('README.md');
const build = readJson('build') as BuildFigures;
const demand = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a figure is missing');
  return value;
};
const generatorOf = (size: BuildFigures['sizes'][number], id: string) =>
  demand(size.generators.find((each) => each.id === id));
const perPage = ({ seconds, pages }: { seconds: number; pages: number }): number => (1000 * seconds) / pages;

test('the tables of the build', () => {
  for (const size of build.sizes) {
    expect(readme).toContain(`| generator, ${size.places} synthetic places |`);
    const ours = generatorOf(size, 'ours');
    for (const each of size.generators) {
      const ratios =
        each === ours
          ? ['–', '–']
          : [perPage(ours) / perPage(each), ours.peak_mb / each.peak_mb].map((ratio) => `${ratio.toFixed(2)} ×`);
      const cells = [
        each.pages.toLocaleString('en'),
        `${each.seconds.toFixed(1)} s`,
        `${perPage(each).toFixed(2)} ms`,
        ratios[0],
        `${each.peak_mb} MB`,
        ratios[1],
      ];
      expect(readme).toContain(`| ${cells.join(' | ')} |`);
    }
  }
});

test('the rounds that were made, and what a page costs where there are more', () => {
  const [small, large] = [demand(build.sizes[0]), demand(build.sizes[1])];
  const [first, second, third] = small.rounds.map(({ time_ratio }) => time_ratio.toFixed(2));
  expect(small.rounds).toHaveLength(3);
  expect(readme).toContain(`3,000 pages in three rounds, turn about (${first}, ${second} and ${third} × Eleventy)`);
  expect(readProse('CHANGELOG.md')).toContain(`3,000 pages take ${first} to ${third} times as long as with Eleventy`);
  expect(large.rounds).toHaveLength(1);
  const growth = perPage(generatorOf(large, 'ours')) / perPage(generatorOf(small, 'ours'));
  expect(readme).toContain(
    `The 10,000 pages are one round; a page costs ${growth.toFixed(2)} times as much there as at 3,000.`,
  );
});

test('the decision against a collection', () => {
  const small = demand(build.sizes[0]);
  const [ours, collection] = [generatorOf(small, 'ours'), generatorOf(small, 'collection')];
  const time = (perPage(collection) / perPage(ours)).toFixed(1);
  const memory = (collection.peak_mb / ours.peak_mb).toFixed(1);
  expect(readme).toContain(`the collection takes ${time} times the time and ${memory} times the memory at 3,000 pages`);
});

test('one record changed, and the growth of convert', () => {
  const { changes } = readJson('incremental') as IncrementalFigures;
  const ratios = new Set(changes.map(({ seconds, cold_seconds }) => (seconds / cold_seconds).toFixed(2)));
  expect(changes.filter(({ different_files }) => different_files > 0)).toEqual([]);
  expect(readme).toContain(
    `takes ${[...ratios].join(' to ')} of the time from nothing (one run), and the bytes are the same`,
  );
  const { sizes } = readJson('convert') as ConvertFigures;
  const [few, many] = [demand(sizes[0]), demand(sizes.at(-1))];
  const share = many.seconds / many.places / (few.seconds / few.places);
  expect(readme).toContain(
    `(a place at ${many.places} places costs ${share.toFixed(2)} of one at ${few.places}) and takes ${many.changed_seconds.toFixed(1)} s for one changed document among ${many.places} places`,
  );
});

test('the answers under load', () => {
  const times = (readJson('load') as LoadFigures).kinds.slice(1).map(({ times_plain }) => times_plain.toFixed(2));
  const [least, most] = [times.toSorted()[0], times.toSorted().at(-1)];
  expect(readProse('CONTRIBUTING.md')).toContain(`${least} to ${most} of the answers of a one-file site`);
});
