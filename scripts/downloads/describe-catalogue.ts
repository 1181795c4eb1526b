import { citeDataset, DATA_LICENCE, DATASET_TITLE, type Edition } from '../../src/domain/cite-dataset.ts';
import type { TableRows } from '../../src/schemas/tables.ts';
import type { Files } from './describe-package.ts';
import { hashBytes } from './hash-bytes.ts';
import { findMediaType } from './media-types.ts';
import { serialiseJson } from './serialise-json.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const text = (value: string, language: string) => ({ '@value': value, '@language': language });
const reference = (id: string) => ({ '@id': id });

/** DCAT 3 with PROV-O: the dataset, its distributions with size and hash, and the sources that it was made from. */
export function describeCatalogue(rows: TableRows, files: Files, edition: Edition): string {
  const seeds = rows.sources.map((source) => `sources/${source.seed_file}`);
  const distributions = [...files.keys()].filter((path) => /^[^/]+\.(csv|json|ndjson|parquet|xlsx|sqlite)$/.test(path));
  return serialiseJson({
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': './',
        '@type': ['dcat:Dataset', 'prov:Entity'],
        'dct:title': [text(DATASET_TITLE.zh, 'zh'), text(DATASET_TITLE.en, 'en')],
        'dct:description': [
          text('各地卫生健康规划与医改文件中的每一个数字陈述、措施与数字台账，逐字可回到原文。', 'zh'),
          text(
            'Every number statement, measure and numeral of the health plans and reform documents of Chinese places, each traceable to its characters in the source text.',
            'en',
          ),
        ],
        'dct:identifier': `reform-ledger ${edition.version}`,
        'dcat:version': edition.version,
        ...(edition.date === null ? {} : { 'dct:issued': { '@value': edition.date, '@type': 'xsd:date' } }),
        'dct:license': reference(DATA_LICENCE.url),
        'dct:language': ['zh', 'en'],
        'dct:bibliographicCitation': citeDataset(edition),
        'dct:publisher': { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': 'Reform Ledger contributors' },
        'dcat:keyword': [text('医改', 'zh'), text('health reform', 'en')],
        'dcat:distribution': distributions.map((path) => reference(encodeURI(path))),
        'prov:wasDerivedFrom': seeds.map(reference),
      },
      ...distributions.map((path) => describeDistribution(path, files)),
      ...rows.sources.map((source) => ({
        '@id': `sources/${source.seed_file}`,
        '@type': ['prov:Entity', 'dcat:Resource'],
        'dct:title': source.seed_file,
        'dct:description': [text(source.hosting_note_zh, 'zh'), text(source.hosting_note_en, 'en')],
        'dct:rights': text('Official document outside copyright: Copyright Law of the PRC, Article 5(1).', 'en'),
        'spdx:checksum': checksum(source.sha256),
      })),
    ],
  });
}

function describeDistribution(path: string, files: Files): object {
  const bytes = files.get(path) ?? new Uint8Array();
  return {
    '@id': encodeURI(path),
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dct:license': reference(DATA_LICENCE.url),
    'dcat:accessURL': reference('./'),
    'dcat:downloadURL': reference(encodeURI(path)),
    'dcat:mediaType': reference(`https://www.iana.org/assignments/media-types/${findMediaType(path).split(';')[0]}`),
    'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': checksum(hashBytes(bytes)),
  };
}

const checksum = (value: string) => ({
  '@type': 'spdx:Checksum',
  'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
  'spdx:checksumValue': { '@value': value, '@type': 'xsd:hexBinary' },
});
