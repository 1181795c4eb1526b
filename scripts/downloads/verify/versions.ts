import { DatabaseSync } from 'node:sqlite';
import { citeDataset, DATA_LICENCE } from '../../../src/domain/cite-dataset.ts';
import { type BuiltSite, LATEST, type PublishedFile, readJson, readText, type SiteCheck } from './built-site.ts';
import { readVersionsOf } from './releases.ts';
import { listPublished } from './schemas.ts';

export const versionsAgree: SiteCheck = {
  name: 'versions',
  description: 'version, date, licence and citation agree in every file, and with versions.json',
  check(site) {
    const { meta } = readJson(site, `${LATEST}/statements.json`) as PublishedFile<unknown>;
    const edition = { version: meta.version, date: meta.release_date };
    const newest = readVersionsOf(site).versions.releases.at(-1);
    const allowed = newest === undefined ? ['0.0.0+unreleased'] : [newest.version, `${newest.version}+unreleased`];
    const problems = allowed.includes(edition.version)
      ? []
      : [`version ${edition.version} does not follow the newest release ${newest?.version ?? '(none)'}`];
    if (newest !== undefined && edition.version === newest.version && edition.date !== newest.date) {
      problems.push(`release date ${edition.date} is not that of versions.json, ${newest.date}`);
    }
    for (const path of listPublished(site)) {
      const file = readJson(site, path) as PublishedFile<unknown>;
      const { version, release_date, licence, citation } = file.meta;
      if (version !== edition.version || release_date !== edition.date)
        problems.push(`${path} is of version ${version}`);
      if (licence !== DATA_LICENCE.id) problems.push(`${path} has the licence ${licence}`);
      if (citation !== citeDataset(edition)) problems.push(`${path} has another citation`);
    }
    return [...problems, ...checkDescriptors(site, edition.version)];
  },
};

function checkDescriptors(site: BuiltSite, version: string): string[] {
  const dataPackage = readJson(site, `${LATEST}/datapackage.json`) as { version: string; licenses: { name: string }[] };
  const catalogue = readText(site, `${LATEST}/dcat.jsonld`);
  const printed: [string, boolean][] = [
    ['datapackage.json', dataPackage.version === version && dataPackage.licenses[0]?.name === DATA_LICENCE.id],
    ['dcat.jsonld', catalogue.includes(`"dcat:version": "${version}"`) && catalogue.includes(DATA_LICENCE.url)],
    ['CITATION.cff', readText(site, `${LATEST}/CITATION.cff`).includes(`version: "${version}"`)],
    ['README.md', readText(site, `${LATEST}/README.md`).includes(`- Version: ${version}\n`)],
    ['dataset.sqlite', readSqliteVersion(site) === version],
    [`reform-ledger-${version}.zip`, site.paths.includes(`${LATEST}/reform-ledger-${version}.zip`)],
  ];
  return printed
    .filter(([, holds]) => !holds)
    .map(([path]) => `${path} does not say version ${version} and the licence`);
}

function readSqliteVersion(site: BuiltSite): string {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(site.read(`${LATEST}/dataset.sqlite`));
    return String(database.prepare(`SELECT "value" FROM "meta" WHERE "name" = 'version'`).get()?.['value']);
  } finally {
    database.close();
  }
}
