/** The four steps that write, what each replaces as one, and how a fresh start is made. */
import { forgetReleases, keep, putSmallSite, setVariant } from './scratch-project.ts';

export interface Victim {
  readonly name: 'convert' | 'publish' | 'release' | 'build';
  /** Of all kills, this share. */
  readonly share: number;
  readonly args: readonly string[];
  /** Replaced as one each; `/*` means each file by itself. */
  readonly units: readonly string[];
  /** Folders that show up when writing begins. */
  readonly marks: readonly string[];
  /** The unit that makes the others known: it is new only when they are. */
  readonly last: string | null;
}

const RELEASE = '1.0.0';

export const VICTIMS: readonly Victim[] = [
  {
    name: 'convert',
    share: 0.36,
    args: ['scripts/convert.ts'],
    units: ['content/id-register', 'content/generated'],
    marks: ['content/.id-register.new', 'content/.generated.new'],
    last: null,
  },
  {
    name: 'publish',
    share: 0.3,
    args: ['scripts/publish.ts', 'dist'],
    units: ['dist/statements/*', 'dist/measures/*', 'dist/schemas/v1', 'dist/data/latest'],
    marks: ['dist/schemas/.v1.new', 'dist/data/.latest.new'],
    last: null,
  },
  {
    name: 'release',
    share: 0.26,
    args: ['scripts/release.ts', RELEASE, '--date', '2099-01-01'],
    units: [
      `public/data/${RELEASE}`,
      `public/sbom/${RELEASE}.cdx.json`,
      'public/data/releases.lock.json',
      'CHANGELOG.md',
      'CITATION.cff',
      'public/data/versions.json',
    ],
    marks: [`public/data/.${RELEASE}.new`],
    last: 'public/data/versions.json',
  },
  { name: 'build', share: 0.08, args: ['scripts/build.ts'], units: ['dist'], marks: [], last: null },
];

/** Returns what sets the stage for the nth run: another title to carry through, or the state before a release. */
export function prepareVictim(root: string, victim: Victim): (run: number) => void {
  switch (victim.name) {
    case 'convert':
      return (run) => setVariant(root, 'curated', run % 2 === 1);
    case 'publish': {
      putSmallSite(root);
      return (run) => setVariant(root, 'generated', run % 2 === 1);
    }
    case 'release': {
      forgetReleases(root);
      const restore = keep(root, ['public', 'CHANGELOG.md', 'CITATION.cff']);
      return () => restore();
    }
    case 'build':
      putSmallSite(root);
      return () => undefined;
    default:
      return victim.name satisfies never;
  }
}
