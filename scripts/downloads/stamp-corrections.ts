import type { Content } from './assemble-tables.ts';

/** Gives each correction the release that first carried it; a new one gets `version`, null before its release. */
export function stampCorrections(
  content: Content,
  first: ReadonlyMap<string, string>,
  version: string | null,
): Content {
  return {
    ...content,
    bundles: content.bundles.map((bundle) => ({
      ...bundle,
      corrections: bundle.corrections.map((correction) => ({
        ...correction,
        version: first.get(correction.id) ?? version,
      })),
    })),
  };
}
