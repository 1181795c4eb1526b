import { type IdRegister, REGISTERED_TABLES } from '../../src/schemas/id-register.ts';
import { rootSectionId } from '../pipeline/section-tree.ts';
import type { Curated } from '../read-curated.ts';
import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

/** What the newest frozen release carries. */
export interface Released {
  readonly version: string;
  /** Document → its ids in every table that the register deals ids to, and its tombstones. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Every id of the newest release is in the register of its document, and is published or retired. */
export const idsKept: Check = {
  name: 'ids-kept',
  description: 'Every id of the newest release is in its register, and is published or has a tombstone.',
  check({ curated, bundles, released }) {
    const problems = findRegisterFaults(curated, released);
    const registers = new Map(curated.registers.map((register) => [register.document_id, register]));
    for (const bundle of bundles) {
      const register = registers.get(bundle.id);
      if (!register || !released) continue;
      const retired = new Set(register.tombstones.map(({ id }) => id));
      const published = new Set(REGISTERED_TABLES.flatMap((table) => bundle[table].map(({ id }) => id)));
      const dealt = listIds(register);
      for (const id of released.ids.get(bundle.id) ?? [])
        if (dealt.has(id) && !published.has(id) && !retired.has(id))
          problems.push({
            path: pathOf(bundle.id),
            line: null,
            level: 'error',
            message: `${id} of release ${released.version} is published no more and has no tombstone`,
            remedy: 'Write one (moved, split or withdrawn), or take back what removed it.',
          });
    }
    return problems;
  },
};

const pathOf = (documentId: string): string => `content/id-register/${documentId}.json`;

/**
 * What is wrong with the registers as they stand: an id that stands twice, and ids of the newest release that none of them
 * holds. To be asked before ids are dealt, since a register that is lost or emptied looks like a new one. Of a file that could
 * not be read nothing is told.
 */
export function findRegisterFaults(
  { documents, registers, unread }: Pick<Curated, 'documents' | 'registers' | 'unread'>,
  released: Released | null,
): Problem[] {
  const problems: Problem[] = [];
  const fail = (path: string, message: string, remedy: string): void => {
    problems.push({ path, line: null, level: 'error', message, remedy });
  };
  for (const register of registers)
    for (const id of listTwins(register))
      fail(pathOf(register.document_id), `it deals ${id} twice`, `Run: git restore ${pathOf(register.document_id)}`);
  if (released === null) return problems;
  const known = new Set(documents.map(({ id }) => id));
  const byDocument = new Map(registers.map((register) => [register.document_id, register]));
  for (const [document, ids] of released.ids) {
    const record = `content/documents/${document}.yaml`;
    if (!known.has(document) && !unread.has(record))
      fail(record, `it is missing, and release ${released.version} carries the document`, `Run: git restore ${record}`);
    const register = byDocument.get(document);
    const held = register === undefined ? new Set() : listIds(register);
    const lost = ids.filter((id) => !held.has(id) && id !== rootSectionId(document));
    const path = pathOf(document);
    if (lost.length === 0 || unread.has(path)) continue;
    const message =
      register === undefined
        ? `it is missing, and release ${released.version} carries ${lost.length} ids that it held`
        : `it holds neither an entry nor a tombstone of ${nameSome(lost)}, which release ${released.version} carries`;
    fail(path, message, `Run: git restore ${path}`);
  }
  return problems;
}

const partsOf = (register: IdRegister): (readonly { readonly id: string }[])[] => [
  register.entries,
  ...[register.measures, register.sections, register.corrections, register.checks].map(({ entries }) => entries),
];

/** Every id that the register has dealt, living or retired. */
function listIds(register: IdRegister): Set<string> {
  return new Set([...partsOf(register), register.tombstones].flatMap((part) => part.map(({ id }) => id)));
}

function listTwins(register: IdRegister): string[] {
  const ids = partsOf(register).flatMap((part) => part.map(({ id }) => id));
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}

/** At most three by name. */
function nameSome(ids: readonly string[]): string {
  const named = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${ids.length} ids (${named}, …)` : named;
}
