import type { z } from 'zod';
import { type MeasurementName, measurementSchemas } from '../schemas/measurement.ts';

const files = import.meta.glob<unknown>('../../content/measurements/*.json', { eager: true, import: 'default' });

function readMeasurement<N extends MeasurementName>(name: N): z.infer<(typeof measurementSchemas)[N]> | null;
function readMeasurement(name: MeasurementName): z.infer<(typeof measurementSchemas)[MeasurementName]> | null {
  const raw = files[`../../content/measurements/${name}.json`];
  return raw === undefined ? null : measurementSchemas[name].parse(raw);
}

/** The committed measurements that the methods page prints, as `npm run validate` holds them; null where one has not been made. */
export const measurements = {
  agreement: readMeasurement('agreement'),
  extract: readMeasurement('extract'),
  search: readMeasurement('search'),
};
