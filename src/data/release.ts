import { isPastOn } from '../domain/is-past.ts';
import { versionsSchema } from '../schemas/versions.ts';

const files = import.meta.glob<unknown>('../../public/data/versions.json', { eager: true, import: 'default' });
const raw = Object.values(files)[0];
/** Every frozen release, newest first. */
export const releases = raw === undefined ? [] : versionsSchema.parse(raw).releases.toReversed();
const newest = releases[0];

/** The newest frozen release. Deadlines are measured against its date, never against the clock. */
export const release: { version: string; date: string | null } = newest ?? { version: '0.0.0+unreleased', date: null };

/** Whether a deadline (`2025` or `2025-12`) had passed when the release was made. */
export function isPast(due: string | null): boolean {
  return isPastOn(due, release.date);
}
