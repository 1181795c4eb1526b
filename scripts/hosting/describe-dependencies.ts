import { z } from 'zod';

const writtenSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ version: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })).min(1),
});

/**
 * What `npm sbom` wrote about the locked dependencies, without what differs from run to run (number, time, tool, folder).
 * @throws where it is no CycloneDX of at least one component.
 */
export function describeDependencies(written: string, name: string): string {
  const { serialNumber: _number, metadata, ...rest } = writtenSchema.parse(JSON.parse(written));
  const { timestamp: _time, tools: _tools, component, ...kept } = metadata;
  return `${JSON.stringify({ ...rest, metadata: { ...kept, component: { ...component, name } } }, null, 2)}\n`;
}
