import { archive } from './archive.ts';
import type { SiteCheck } from './built-site.ts';
import { cells } from './cells.ts';
import { dataPackage } from './data-package.ts';
import { formats } from './formats.ts';
import { identities } from './identities.ts';
import { personalData } from './personal-data.ts';
import { releases } from './releases.ts';
import { schemas } from './schemas.ts';
import { spans } from './spans.ts';
import { sums } from './sums.ts';
import { variants } from './variants.ts';
import { versionsAgree } from './versions.ts';

export const SITE_CHECKS: readonly SiteCheck[] = [
  sums,
  releases,
  variants,
  archive,
  dataPackage,
  schemas,
  spans,
  formats,
  cells,
  identities,
  versionsAgree,
  personalData,
];
