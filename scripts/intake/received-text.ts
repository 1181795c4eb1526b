import type { Source } from '../../src/schemas/source.ts';

/** The text of a received file, as it becomes the seed, before anything is masked. */
export interface ReceivedText {
  readonly format: Source['received_format'];
  readonly text: string;
  /** Whether the seed holds the received bytes themselves: a plain text in UTF-8. */
  readonly asReceived: boolean;
  /** All characters of the file, those included that no reader sees: searched for personal data before a hash is kept. */
  readonly everything: string;
  /** What the extraction changed or left out, for the record of the source. */
  readonly notes: readonly { readonly zh: string; readonly en: string }[];
}
