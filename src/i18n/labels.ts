import type { AbsenceState } from '../schemas/absence.ts';
import type { DocumentBundle } from '../schemas/bundle.ts';
import type { CheckResult } from '../schemas/check.ts';
import type { ReasonCode, Verdict } from '../schemas/comparison.ts';
import type { Correction } from '../schemas/correction.ts';
import type { NULLABLE_DOCUMENT_FIELDS, ReformDocument } from '../schemas/document.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Measure } from '../schemas/measure.ts';
import type { NumeralClass } from '../schemas/numeral.ts';
import type { Place } from '../schemas/place.ts';
import type { NullReason, ReviewStatus } from '../schemas/primitives.ts';
import type { Redaction } from '../schemas/source.ts';
import type { Comparator, Direction, Modality, Role, Statement, StatementKind, Unit } from '../schemas/statement.ts';

type BaselineReason = DocumentBundle['baseline_candidates'][number]['reasons'][number];
type Mapping = Indicator['mappings'][number];

/** The name of every closed vocabulary's every member; a missing one does not compile. */
export type Labels = {
  kind: Record<StatementKind, string>;
  numeralClass: Record<NumeralClass, string>;
  classMark: Record<NumeralClass, string>;
  comparator: Record<Comparator, string>;
  unit: Record<Unit, string>;
  direction: Record<Direction, string>;
  modality: Record<Modality, string>;
  force: Record<NonNullable<Statement['force']>, string>;
  dueBasis: Record<NonNullable<Statement['due_basis']>, string>;
  role: Record<Role, string>;
  review: Record<ReviewStatus, string>;
  coderKind: Record<Statement['coders'][number]['kind'], string>;
  strength: Record<Measure['strength'], string>;
  absence: Record<AbsenceState, string>;
  verdict: Record<Verdict, string>;
  reason: Record<ReasonCode, string>;
  baselineReason: Record<BaselineReason, string>;
  nullReason: Record<NullReason, string>;
  correctionType: Record<Correction['type'], string>;
  correctionStatus: Record<Correction['status'], string>;
  checkResult: Record<CheckResult['result'], string>;
  documentKind: Record<ReformDocument['kind'], string>;
  issuerTier: Record<ReformDocument['issuer_tier'], string>;
  placeTier: Record<Place['tier'], string>;
  documentField: Record<(typeof NULLABLE_DOCUMENT_FIELDS)[number], string>;
  higherMeans: Record<Indicator['higher_means'], string>;
  mappingScheme: Record<Mapping['scheme'], string>;
  mappingStrength: Record<Mapping['strength'], string>;
  redaction: Record<Redaction['category'], string>;
};
