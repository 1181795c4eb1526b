import type { Responsible } from '../../src/schemas/statement.ts';
import type { CleanText } from './clean-text.ts';
import type { OrganisationIndex } from './organisation-index.ts';
import { listFor, type ResponsibilityReading } from './read-organisations.ts';

/** Who answers for what, as one document says. */
export interface Responsibilities {
  readonly responsibilities: readonly ResponsibilityReading[];
  readonly bodies: OrganisationIndex;
  readonly clean: CleanText;
}

/** The bodies of the list that closes the item around `at`. */
export function responsibleFor(at: number, c: Responsibilities): Responsible[] {
  const list = listFor(c.responsibilities, at);
  return list ? list.bodies.flatMap((b) => c.bodies.resolve(b, c.clean)) : [];
}

/** Those of the list that closes the item, else the body that the commitment names as its subject. */
export function answerable(at: number, c: Responsibilities): Responsible[] {
  const listed = responsibleFor(at, c);
  return listed.length > 0 ? listed : c.bodies.actorAt(c.clean, at);
}
