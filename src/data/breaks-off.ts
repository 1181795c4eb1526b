import type { Dataset } from './index-rows.ts';

/** Whether a text of the place breaks off: what is not found in the rest may have stood in what is lost. */
export const breaksOff = (data: Pick<Dataset, 'bundlesOfPlace'>, placeId: string): boolean =>
  (data.bundlesOfPlace.get(placeId) ?? []).some(({ document }) => document.completeness === 'breaks_off');
