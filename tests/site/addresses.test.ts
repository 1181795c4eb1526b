/** A statement or measure has an anchor and a JSON besides its page: all that a machine-read one has, so no link moves at review. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../scripts/load-content.ts';
import { DIST } from '../setup/read-dist.ts';

const { bundles } = loadContent('.');

test.each(['', 'en/'])('every statement and measure is an anchor in its document: /%s', (language) => {
  const missing = bundles.flatMap(({ id, statements, measures }) => {
    const html = readFileSync(join(DIST, `${language}documents/${id}/index.html`), 'utf8');
    return [...statements, ...measures].filter((row) => !html.includes(`id="${row.id}"`)).map((row) => row.id);
  });
  expect(missing).toEqual([]);
});

test('every statement and measure has its JSON, whatever its review', () => {
  const missing = bundles.flatMap(({ statements, measures }) => [
    ...statements.filter(({ id }) => !existsSync(join(DIST, `statements/${id}.json`))).map(({ id }) => id),
    ...measures.filter(({ id }) => !existsSync(join(DIST, `measures/${id}.json`))).map(({ id }) => id),
  ]);
  expect(missing).toEqual([]);
});
