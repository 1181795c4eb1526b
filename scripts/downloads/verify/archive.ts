import { unzipSync } from 'fflate';
import { hashBytes, sumFiles } from '../hash-bytes.ts';
import { LATEST, listFolder, type SiteCheck } from './built-site.ts';

/** Folders of slices: drawn from the same tables, in `latest` only. */
export const SLICE_FOLDER = /^(places|documents|indicators|comparisons)\//;

export const archive: SiteCheck = {
  name: 'archive',
  description: 'the zip holds every file of the release with the same bytes, and CONTENTS.sha256 over its own members',
  check(site) {
    const files = listFolder(site, LATEST);
    const zips = files.filter((path) => path.endsWith('.zip'));
    if (zips.length !== 1) return [`${LATEST} holds ${zips.length} archives`];
    const members = new Map(Object.entries(unzipSync(site.read(`${LATEST}/${zips[0]}`))));
    const contents = members.get('CONTENTS.sha256');
    members.delete('CONTENTS.sha256');
    const expected = files.filter((path) => path !== 'SHA256SUMS' && path !== zips[0] && !SLICE_FOLDER.test(path));
    return [
      ...(contents !== undefined && new TextDecoder().decode(contents) === sumFiles(members)
        ? []
        : ['CONTENTS.sha256 does not match the members of the archive']),
      ...expected.filter((path) => !members.has(path)).map((path) => `${path} is not in the archive`),
      ...[...members].flatMap(([path, bytes]) => {
        if (!expected.includes(path)) return [`${path} is in the archive only`];
        return hashBytes(bytes) === hashBytes(site.read(`${LATEST}/${path}`)) ? [] : [`${path} differs in the archive`];
      }),
    ];
  },
};
