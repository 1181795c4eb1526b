import { recordFolder } from '../../../src/domain/record-folder.ts';
import { REGISTERED_TABLES } from '../../../src/schemas/id-register.ts';
import { type BuiltSite, type PublishedFile, readJson, readTable, type SiteCheck } from './built-site.ts';
import { readVersionsOf } from './releases.ts';

export const identities: SiteCheck = {
  name: 'identifiers',
  description: 'ids are unique and live: each has its record or its anchor, none of the last release is lost',
  check(site) {
    const statements = readTable(site, 'statements');
    const measures = readTable(site, 'measures');
    const tombstones = readTable(site, 'tombstones');
    const rows = REGISTERED_TABLES.flatMap((table): { id: string }[] => readTable(site, table));
    const living = new Set(rows.map((row) => row.id));
    const known = new Set<string>();
    const twice = [...rows, ...tombstones].filter(({ id }) => known.size === known.add(id).size);
    const recorded = (folder: string) => tombstones.filter((row) => recordFolder(row.id) === folder);
    return [
      ...twice.map(({ id }) => `the id ${id} is used twice`),
      ...tombstones.flatMap((row) =>
        row.successor_ids.filter((id) => !living.has(id)).map((id) => `${row.id} leads to ${id}, which does not live`),
      ),
      ...checkRecords(site, 'statements', [...statements, ...recorded('statements')]),
      ...checkRecords(site, 'measures', [...measures, ...recorded('measures')]),
      ...checkAnchors(site, statements),
      ...checkLastRelease(site, known),
    ];
  },
};

function checkRecords(site: BuiltSite, folder: string, rows: readonly { id: string }[]): string[] {
  const present = new Set(site.paths.filter((path) => new RegExp(`^${folder}/[^/]+\\.json$`).test(path)));
  const problems = rows.flatMap((row) => {
    const path = `${folder}/${row.id}.json`;
    if (!present.delete(path)) return [`${path} is missing`];
    const { data } = readJson(site, path) as PublishedFile<unknown>;
    return JSON.stringify(data) === JSON.stringify(row) ? [] : [`${path} differs from its row`];
  });
  return [...problems, ...[...present].map((path) => `${path} belongs to no row`)];
}

/** The document’s page carries the id of each of its statements, in both languages. */
function checkAnchors(site: BuiltSite, statements: readonly { id: string; document_id: string }[]): string[] {
  const pages = new Map<string, string>();
  return ['', 'en/'].flatMap((language) =>
    statements.flatMap(({ id, document_id }) => {
      const path = `${language}documents/${document_id}/index.html`;
      if (!pages.has(path)) {
        pages.set(path, site.paths.includes(path) ? new TextDecoder().decode(site.read(path)) : '');
      }
      const page = pages.get(path) ?? '';
      if (page === '') return [];
      return new RegExp(`\\bid=["']?${id}["'\\s>]`).test(page) ? [] : [`${path} has no anchor ${id}`];
    }),
  );
}

function checkLastRelease(site: BuiltSite, known: ReadonlySet<string>): string[] {
  const newest = readVersionsOf(site).versions.releases.at(-1);
  if (newest === undefined) return [];
  return [...REGISTERED_TABLES, 'tombstones'].flatMap((table) => {
    const { data } = readJson(site, `data/${newest.version}/${table}.json`) as PublishedFile<{ id: string }[]>;
    return data
      .filter((row) => !known.has(row.id))
      .map((row) => `${row.id} of release ${newest.version} has neither a row nor a tombstone`);
  });
}
