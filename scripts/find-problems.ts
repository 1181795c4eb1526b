/** Every problem of the curated and the generated content that can be told file by file, and what of it could be read. */
import { z } from 'zod';
import type { DocumentBundle } from '../src/schemas/bundle.ts';
import { documentBundleSchema, indicatorBundleSchema } from '../src/schemas/bundle.ts';
import { type MeasurementName, measurementSchemas } from '../src/schemas/measurement.ts';
import { CHECKS } from './checks/checks.ts';
import type { Problem } from './checks/problem.ts';
import { type Curated, readCurated } from './read-curated.ts';
import type { EntryMemo } from './read-entry.ts';
import { readJsonFolder } from './read-json-folder.ts';
import { readReleased } from './read-released.ts';
import { findSiteProblems } from './read-site.ts';

const MAKE_ANEW = (): string => 'Run: npm run convert';

const isPrinted = (name: string): name is MeasurementName => name in measurementSchemas;
/** Of the other measurements nothing is printed on the site. */
const schemaOfMeasurement = (name: string): z.ZodType =>
  isPrinted(name) ? measurementSchemas[name] : z.record(z.string(), z.unknown());
const measureAnew = (name: string): string =>
  `Run: npm run bench -- ${name.replace(/-timings$/, '')} --write, or restore it from git.`;

/** @param memo kept by a process that looks again and again */
export function findProblems(
  root: string,
  memo?: EntryMemo,
): { curated: Curated; bundles: readonly DocumentBundle[]; problems: Problem[] } {
  const { curated, problems } = readCurated(root, memo);
  const documents = readJsonFolder(root, 'content/generated/documents', () => documentBundleSchema, MAKE_ANEW);
  const indicators = readJsonFolder(root, 'content/generated/indicators', () => indicatorBundleSchema, MAKE_ANEW);
  const measurements = readJsonFolder(root, 'content/measurements', schemaOfMeasurement, measureAnew);
  const bundles = documents.entries;
  const input = {
    curated,
    bundles,
    indicatorBundles: indicators.entries,
    unreadBundles: documents.unread,
    released: readReleased(root, problems),
  };
  problems.push(
    ...findSiteProblems(root, process.env),
    ...documents.problems,
    ...indicators.problems,
    ...measurements.problems,
    ...CHECKS.flatMap((check) => check.check(input)),
  );
  return { curated, bundles, problems };
}
