import { listFolder, readText, type SiteCheck } from './built-site.ts';

/** Numbers and addresses that identify a person; bounded, so that hashes and long ids are not taken for them. */
const PATTERNS: readonly [category: string, pattern: RegExp][] = [
  ['mobile number', /(?<![0-9A-Za-z.])1[3-9]\d{9}(?![0-9A-Za-z])/g],
  ['telephone number', /(?<![0-9A-Za-z.-])0\d{2,3}[-—－]\d{7,8}(?![0-9A-Za-z])/g],
  ['identity card number', /(?<![0-9A-Za-z.])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])/g],
  ['e-mail address', /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}/g],
];

export const personalData: SiteCheck = {
  name: 'personal data',
  description: 'no telephone, e-mail or identity card number in any text that is published as data',
  check(site) {
    return listFolder(site, 'data')
      .filter((path) => /\.(csv|json|jsonld|ndjson|txt|md|atom|cff)$/.test(path))
      .flatMap((path) => {
        const text = readText(site, `data/${path}`);
        return PATTERNS.flatMap(([category, pattern]) =>
          // The place is named, never the value: a report must not spread what it found.
          [...text.matchAll(pattern)].map((match) => `data/${path} holds a ${category} at character ${match.index}`),
        );
      });
  },
};
