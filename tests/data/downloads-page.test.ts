import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashBytes } from '../../scripts/downloads/hash-bytes.ts';
import { readText } from '../../scripts/downloads/verify/built-site.ts';
import { readVersions } from '../../scripts/read-versions.ts';
import { formatBytes } from '../../src/data/downloads.ts';
import { CODE_SAMPLES } from '../../src/domain/code-samples.ts';
import { TABLES } from '../../src/schemas/tables.ts';
import { DIST, openDist } from './built-downloads.ts';

const site = openDist();
const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#x27': "'" };

describe.each(['data/index.html', 'en/data/index.html'])('%s', (path) => {
  const page = readText(site, path);
  const pathOf = (href: string): string => decodeURI(href).replace(/^.*?\/data\/latest\//, 'data/latest/');

  test('every download that it links exists', () => {
    const linked = [...page.matchAll(/href="([^"]*\/data\/latest\/[^"]+)"/g)].map((match) => pathOf(match[1] ?? ''));
    expect(linked).toContain('data/latest/dataset.xlsx');
    expect(linked.some((href) => href.endsWith('.zip'))).toBe(true);
    expect(linked.filter((href) => !site.paths.includes(href))).toEqual([]);
  });

  test('names every table that is published, once, with its rows', () => {
    const rows = [
      ...page.matchAll(/<tr><th scope="?row"?>[^<]+<code>([a-z_]+)<\/code>\s*<\/th>\s*<td class="?num"?>([\d,]+)</g),
    ].map(([, name = '', count = '']) => [name, Number(count.replaceAll(',', ''))]);
    const published = TABLES.map(({ name }) => [
      name,
      (JSON.parse(readText(site, `data/latest/${name}.json`)) as { data: unknown[] }).data.length,
    ]);
    expect(rows).toEqual(published);
  });

  test('with the size and the hash that it prints', () => {
    const rows = [
      ...page.matchAll(
        /<tr[^>]*>(?:(?!<\/tr>).)*?href="([^"]*\/data\/latest\/[^"]+)"(?:(?!<\/tr>).)*?<code title="([0-9a-f]{64})"(?:(?!<\/tr>).)*?<\/tr>/gs,
      ),
    ];
    expect(rows.length).toBeGreaterThan(20);
    for (const [row, href = '', hash] of rows) {
      // The list of files is older than the file that lists their hashes: SHA256SUMS cannot name itself.
      const bytes = site.read(pathOf(href));
      expect(hashBytes(bytes), href).toBe(hash);
      expect(row, href).toContain(`>${formatBytes(bytes.length)}<`);
    }
  });

  test('lists every frozen release under its permanent addresses, all of which exist', () => {
    const { releases } = readVersions(join(DIST, 'data')).versions;
    const listed = [...page.matchAll(/href="[^"]*\/(data\/\d+\.\d+\.\d+\/[^"]+|sbom\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(listed.filter((path) => !site.paths.includes(path))).toEqual([]);
    for (const { version, date } of releases) {
      expect(page).toMatch(new RegExp(`id="?v${version.replaceAll('.', '-')}"?[ >]`));
      expect(page).toContain(date);
      expect(listed).toContain(`data/${version}/reform-ledger-${version}.zip`);
      expect(listed).toContain(`data/${version}/SHA256SUMS`);
      expect(listed).toContain(`sbom/${version}.cdx.json`);
    }
    expect(page).toMatch(/id="?versions/);
  });

  test('prints the code samples as they are tested, a preview and the codebook', () => {
    const text = decode(page);
    for (const { code } of CODE_SAMPLES) expect(text).toContain(code.trimEnd());
    expect(page).toMatch(/id="?previews/);
    expect(page).toMatch(/id="?codebook-statements/);
  });

  test('describes the dataset as schema.org asks', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const dataset = JSON.parse(json) as {
      name: string;
      description: string;
      license: string;
      creditText: string;
      temporalCoverage: string;
      spatialCoverage: { identifier: string }[];
      variableMeasured: object[];
      isBasedOn: object[];
      distribution: { contentUrl: string; encodingFormat: string; contentSize: string; sha256: string }[];
    };
    expect(dataset.name.length).toBeGreaterThan(10);
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(dataset.spatialCoverage.map((place) => place.identifier)).toContain('410800');
    expect(dataset.variableMeasured.length).toBeGreaterThan(10);
    expect(dataset.isBasedOn.length).toBeGreaterThan(5);
    expect(dataset.license).toContain('creativecommons.org/licenses/by/4.0');
    for (const file of dataset.distribution) {
      const bytes = site.read(pathOf(file.contentUrl));
      expect([file.sha256, file.contentSize], file.contentUrl).toEqual([hashBytes(bytes), `${bytes.length} B`]);
    }
  });
});
