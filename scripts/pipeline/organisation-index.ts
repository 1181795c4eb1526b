import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Responsible } from '../../src/schemas/statement.ts';
import type { Problem } from '../checks/problem.ts';
import { type CleanText, printedSpan } from './clean-text.ts';
import type { ResponsibilityReading } from './read-organisations.ts';

/**
 * Organisations by every printed form: those of the document’s own place first, then forms that mean one and the same
 * organisation wherever they are printed (市财政局). An unknown form is a problem, not a guess.
 */
export class OrganisationIndex {
  private readonly own = new Map<string, string>();
  private readonly elsewhere = new Map<string, Set<string>>();
  private readonly unknown = new Map<string, { start: number; times: number }>();
  private readonly documentId: string;

  constructor(organisations: readonly Organisation[], placeId: string, documentId: string) {
    this.documentId = documentId;
    for (const o of organisations) {
      for (const form of o.forms) {
        for (const printed of [...form.printed, form.name_zh]) {
          if (form.place_id === placeId) this.own.set(printed, o.id);
          else this.elsewhere.set(printed, (this.elsewhere.get(printed) ?? new Set()).add(o.id));
        }
      }
    }
  }

  resolve(body: ResponsibilityReading['bodies'][number], clean: CleanText): Responsible[] {
    const span = printedSpan(clean, body.start, body.end);
    const id = this.find(body.name) ?? this.find(body.printed);
    if (id !== undefined)
      return [{ organisation_id: id, role: body.role, name_zh: body.name, start: span.start, end: span.end }];
    const seen = this.unknown.get(body.name) ?? { start: span.start, times: 0 };
    this.unknown.set(body.name, { start: Math.min(seen.start, span.start), times: seen.times + 1 });
    return [];
  }

  /** 「市医改领导小组秘书处要开展督导检查」: a body of the place that the commitment itself names as its subject. */
  actorAt(clean: CleanText, at: number): Responsible[] {
    for (const [printed, id] of this.own) {
      if (!clean.text.startsWith(printed, at)) continue;
      if (!/^(?:要|应当?|须|负责|牵头)[一-鿿]/.test(clean.text.slice(at + printed.length, at + printed.length + 4)))
        continue;
      const span = printedSpan(clean, at, at + printed.length);
      return [{ organisation_id: id, role: 'sole', name_zh: printed, start: span.start, end: span.end }];
    }
    return [];
  }

  private find(printed: string): string | undefined {
    const known = this.own.get(printed);
    const [first, second] = known === undefined ? (this.elsewhere.get(printed) ?? []) : [known];
    return second === undefined ? first : undefined;
  }

  /** One warning for each body that no organisation answers to, in the order of the text. */
  problems(): Problem[] {
    return [...this.unknown]
      .sort(([, a], [, b]) => a.start - b.start)
      .map(([name, { start, times }]) => ({
        path: `content/documents/${this.documentId}.yaml`,
        line: null,
        level: 'warning',
        message: `“${name}”, responsible in ${times} rows, first at ${start}, is no known organisation`,
        remedy: 'Add the printed form to forms in content/organisations/, or a new file there.',
      }));
  }
}
