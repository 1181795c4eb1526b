import { speaksForPlace } from '../domain/speaks-for-place.ts';
import type { Dataset } from './index-rows.ts';
import { demand } from './load-dataset.ts';

/** Whether a row is what its place says, not what a member's proposal says. */
export const isOfPlace = (data: Pick<Dataset, 'bundleById'>, row: { document_id: string }): boolean =>
  speaksForPlace(demand(data.bundleById, row.document_id).document);
