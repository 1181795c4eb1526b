import type { ReformDocument } from '../schemas/document.ts';

/**
 * Whether a place itself speaks in a document: the one answer that pages, charts, share cards and comparisons go by. In a
 * proposal a committee member speaks, of facts as of wishes, and binds nobody; how a row is said (`modality`) tells only
 * the wishes.
 */
export const speaksForPlace = (document: Pick<ReformDocument, 'issuer_tier'>): boolean =>
  document.issuer_tier !== 'member';
