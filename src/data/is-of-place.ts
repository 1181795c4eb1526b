import type { Dataset } from './index-rows.ts';
import { demand } from './load-dataset.ts';

/** Whether the place itself speaks; in a proposal a member does, of facts as of wishes. */
export const isOfPlace = (data: Pick<Dataset, 'bundleById'>, row: { document_id: string }): boolean =>
  demand(data.bundleById, row.document_id).document.issuer_tier !== 'member';
