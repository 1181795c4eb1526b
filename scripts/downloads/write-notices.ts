import { DATA_LICENCE, DATASET_TITLE, type Edition } from '../../src/domain/cite-dataset.ts';
import type { Versions } from '../../src/schemas/versions.ts';

export function writeCitation(edition: Edition): string {
  return `cff-version: 1.2.0
message: If you use this dataset, please cite it as below.
type: dataset
title: "医改台账 · Reform Ledger"
abstract: "${DATASET_TITLE.en}"
authors:
  - name: Reform Ledger contributors
version: "${edition.version}"
${edition.date === null ? '' : `date-released: "${edition.date}"\n`}license: ${DATA_LICENCE.id}
keywords:
  - health reform
  - China
  - indicators
  - 医改
`;
}

export function writeLicence(): string {
  return `Data: ${DATA_LICENCE.name} (${DATA_LICENCE.id})
${DATA_LICENCE.url}

You may copy, share and adapt the data for any purpose, if you give credit and say what you changed.

Source texts (sources/, and the quotes cut from them): official documents of a legislative, administrative or
judicial nature are outside copyright under Article 5(1) of the Copyright Law of the People's Republic of China.
We put no licence of ours on them. The proposal of a committee member (in chunan.txt) is less clear: it was
published with the bureau's reply, and is quoted here as part of that public record.

数据采用知识共享署名 4.0 国际许可协议（CC BY 4.0）。
原文为国家机关的公文，依据《中华人民共和国著作权法》第五条第一项不适用著作权保护，本站不附加任何许可。
政协委员提案（见 chunan.txt）的地位不如公文明确：它与答复一并公开，此处作为该公开记录的一部分引用。
`;
}

/** CHANGELOG.md of the data, newest release first. */
export function writeChangelog(versions: Versions): string {
  const sections = versions.releases
    .toReversed()
    .map(
      ({ version, date, changes }) => `## ${version} (${date})\n\n${changes.map((line) => `- ${line}`).join('\n')}\n`,
    );
  const none = 'No release yet.\n';
  return `# Changelog of the data\n\n${sections.length === 0 ? none : sections.join('\n')}`;
}
