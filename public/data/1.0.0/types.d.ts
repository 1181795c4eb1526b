/* Types of the published rows and JSON files; generated from their schemas. */

export interface Meta {
  /**
   * Name of the table or slice.
   */
  name: string;
  /**
   * Title, Chinese.
   */
  title_zh: string;
  /**
   * Title, English.
   */
  title_en: string;
  /**
   * Version of the dataset.
   */
  version: string;
  /**
   * Day of the release, null before it.
   */
  release_date: string | null;
  /**
   * Licence of the data.
   */
  licence: 'CC-BY-4.0';
  /**
   * How to cite.
   */
  citation: string;
  /**
   * Number of rows, or of statements in a slice.
   */
  count: number;
  /**
   * What offsets count.
   */
  offset_unit: string;
}

export interface Place {
  /**
   * Identifier of the place, used in addresses.
   */
  id: string;
  /**
   * Chinese name.
   */
  name_zh: string;
  /**
   * English name.
   */
  name_en: string;
  /**
   * Short Chinese name.
   */
  short_zh: string;
  /**
   * Six-digit administrative division code.
   */
  adcode: string;
  /**
   * ISO 3166-2 code of the province.
   */
  iso_3166_2: string;
  /**
   * Province or autonomous region, Chinese.
   */
  province_zh: string;
  /**
   * Province or autonomous region, English.
   */
  province_en: string;
  /**
   * Code of the prefecture that a county belongs to.
   */
  parent_adcode: string | null;
  /**
   * Administrative tier; prefecture: an autonomous prefecture, league or region, municipality: one directly under the central government.
   */
  tier:
    | 'province'
    | 'municipality'
    | 'sub_provincial_city'
    | 'prefecture_city'
    | 'prefecture'
    | 'district'
    | 'county_city'
    | 'county';
  /**
   * Position in lists.
   */
  order: number;
}

export interface Source {
  /**
   * Identifier of the source.
   */
  id: string;
  /**
   * Place that the file is about.
   */
  place_id: string;
  /**
   * File name in seeds/.
   */
  seed_file: string;
  /**
   * Name under which the file was received.
   */
  received_as: string;
  /**
   * Format in which it was received.
   */
  received_format: 'txt' | 'html' | 'docx' | 'pdf';
  /**
   * Hash of the file as received where its text was extracted from another format and holds no personal data; never of an unmasked text.
   */
  original_sha256: string | null;
  /**
   * SHA-256 of the seed file as it stands, masked.
   */
  sha256: string;
  /**
   * Length of the file in Unicode code points.
   */
  code_points: number;
  /**
   * Site that hosted the copy, as far as the file itself says.
   */
  hosting_site: string | null;
  /**
   * What is known of the copy and what it lost, Chinese.
   */
  hosting_note_zh: string;
  /**
   * What is known of the copy and what it lost, English.
   */
  hosting_note_en: string;
  /**
   * Masked spans.
   */
  redactions: {
    /**
     * First masked code point.
     */
    start: number;
    /**
     * End of the masked run, exclusive.
     */
    end: number;
    /**
     * What kind of personal data was masked.
     */
    category: 'person_name' | 'phone' | 'email' | 'id_card';
    /**
     * Why, in Chinese.
     */
    reason_zh: string;
    /**
     * Why, in English.
     */
    reason_en: string;
  }[];
}

export interface ReformDocument {
  /**
   * Identifier of the document.
   */
  id: string;
  /**
   * Place that the document binds or speaks of.
   */
  place_id: string;
  /**
   * Source file that holds it.
   */
  source_id: string;
  /**
   * Which document of the file, counted from 1.
   */
  part: number;
  /**
   * Title as printed.
   */
  title_zh: string;
  /**
   * Our rendering of the title.
   */
  title_en: string;
  /**
   * Short title for lists.
   */
  short_zh: string;
  /**
   * Short title for lists, English.
   */
  short_en: string;
  /**
   * Issuing body as printed.
   */
  issuer: string | null;
  /**
   * Tier of the issuing body; member: a committee member, who binds nobody.
   */
  issuer_tier: 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'member';
  /**
   * Document number as printed.
   */
  number: string | null;
  /**
   * Date of issue, where printed in full.
   */
  dated: string | null;
  /**
   * First year of the period that the document plans for.
   */
  period_start: string | null;
  /**
   * Last year of that period.
   */
  period_end: string | null;
  /**
   * Kind of document.
   */
  kind: 'plan' | 'implementation_plan' | 'task_list' | 'proposal' | 'reply' | 'notice' | 'communique' | 'other';
  /**
   * Addressees as printed.
   */
  addressees: string | null;
  /**
   * Status in force, where the copy prints one.
   */
  status_in_force: string | null;
  /**
   * Whether the received text is whole.
   */
  completeness: 'complete' | 'breaks_off';
  /**
   * For every field that is null, why.
   */
  null_reasons: {
    [k: string]: 'not_stated' | 'lost_in_copy' | 'not_applicable' | 'text_incomplete' | 'not_seen';
  };
  /**
   * How far the document has been reviewed.
   */
  review: 'machine' | 'reviewed' | 'double_coded';
  /**
   * Editorial note, Chinese.
   */
  note_zh: string | null;
  /**
   * Editorial note, English.
   */
  note_en: string | null;
  /**
   * Site that hosted the copy.
   */
  hosting_site: string | null;
  /**
   * Seed file that holds the document.
   */
  seed_file: string;
  /**
   * SHA-256 of that seed file.
   */
  sha256: string;
  /**
   * First code point of the document in the seed.
   */
  span_start: number;
  /**
   * End of the document in the seed, exclusive.
   */
  span_end: number;
  /**
   * Where the text breaks off.
   */
  breaks_off_at: number | null;
  /**
   * Other documents cited, with their numbers.
   */
  cites: {
    /**
     * Title of the cited document as printed.
     */
    title_zh: string;
    /**
     * Its number as printed.
     */
    number: string | null;
    /**
     * The number in its standard form; null where none is printed or its year is lost.
     */
    number_normalised: string | null;
    /**
     * Where it is cited.
     */
    start: number;
    /**
     * End of the citation, exclusive.
     */
    end: number;
  }[];
  /**
   * Spans that the hosting page added.
   */
  boilerplate: {
    /**
     * First code point.
     */
    start: number;
    /**
     * End, exclusive.
     */
    end: number;
  }[];
  /**
   * Where the record’s own fields are printed.
   */
  evidence: {
    field: string;
    start: number;
    end: number;
    text: string;
  }[];
}

export interface Section {
  /**
   * Identifier; the element id in the document’s page.
   */
  id: string;
  /**
   * Document.
   */
  document_id: string;
  /**
   * Section that contains this one.
   */
  parent_id: string | null;
  /**
   * Depth in the outline, 0 for the text before the first heading.
   */
  level: number;
  /**
   * Heading number as printed, e.g. (二) or 第三章.
   */
  marker: string;
  /**
   * Heading as printed, without its number.
   */
  title_zh: string;
  /**
   * Our rendering of the heading.
   */
  title_en: string | null;
  /**
   * Start of the heading in the seed.
   */
  heading_start: number;
  /**
   * End of the heading, exclusive.
   */
  heading_end: number;
  /**
   * Start of the section in the seed.
   */
  start: number;
  /**
   * End of the section, exclusive.
   */
  end: number;
}

export interface Theme {
  /**
   * Identifier of the theme.
   */
  id: string;
  /**
   * Chinese name.
   */
  name_zh: string;
  /**
   * English name.
   */
  name_en: string;
  /**
   * What belongs here.
   */
  description_zh: string;
  /**
   * What belongs here, English.
   */
  description_en: string;
  /**
   * Words by which a passage is assigned to the theme.
   */
  terms: string[];
  /**
   * Position in lists.
   */
  order: number;
}

export interface Indicator {
  /**
   * Identifier of the indicator.
   */
  id: string;
  /**
   * Chinese name.
   */
  name_zh: string;
  /**
   * English name.
   */
  name_en: string;
  /**
   * What it measures, in plain Chinese.
   */
  definition_zh: string;
  /**
   * What it measures, in plain English.
   */
  definition_en: string;
  /**
   * Unit in which it is usually stated.
   */
  unit:
    | 'percent'
    | 'percentage_point'
    | 'permille'
    | 'per_100k'
    | 'per_10k'
    | 'per_1k'
    | 'years'
    | 'count'
    | 'cny'
    | 'km'
    | 'minutes'
    | 'ratio'
    | 'grade'
    | 'other';
  /**
   * UCUM code of the unit.
   */
  ucum: string | null;
  /**
   * What a higher value means.
   */
  higher_means: 'better' | 'worse' | 'neither';
  /**
   * Themes.
   *
   * @minItems 1
   */
  theme_ids: [string, ...string[]];
  /**
   * Printed forms and aliases, used to match statements and to prove absence.
   *
   * @minItems 1
   */
  terms: [string, ...string[]];
  /**
   * Whether the comparison pages list it.
   */
  compared: boolean;
  /**
   * Why statements with different printed forms measure different things, Chinese; null where the forms are synonyms.
   */
  definition_varies_zh: string | null;
  /**
   * Why statements with different printed forms measure different things, English.
   */
  definition_varies_en: string | null;
  /**
   * Indicators whose facts look like a baseline of this one, and why they are none.
   */
  false_friends: {
    friend_id: string;
    /**
     * @minItems 1
     */
    reasons: [
      'unit' | 'population' | 'denominator' | 'definition' | 'scope' | 'change',
      ...('unit' | 'population' | 'denominator' | 'definition' | 'scope' | 'change')[]
    ];
    note_zh: string;
    note_en: string;
  }[];
  /**
   * Codes in wider vocabularies.
   */
  mappings: {
    scheme: 'sdg' | 'world_bank' | 'who_gho';
    code: string;
    strength: 'exact' | 'close' | 'related';
    note_en: string | null;
  }[];
}

export interface Organisation {
  /**
   * Identifier of the organisation by function.
   */
  id: string;
  /**
   * Generic Chinese name.
   */
  name_zh: string;
  /**
   * English name.
   */
  name_en: string;
  /**
   * What it does, Chinese.
   */
  function_zh: string;
  /**
   * What it does, English.
   */
  function_en: string;
  /**
   * For each place the body’s name and every printed form of it.
   */
  forms: {
    place_id: string;
    name_zh: string;
    /**
     * @minItems 1
     */
    printed: [string, ...string[]];
  }[];
}

export interface GlossaryTerm {
  /**
   * Identifier of the term.
   */
  id: string;
  /**
   * Term as used in the texts.
   */
  term_zh: string;
  /**
   * English term.
   */
  term_en: string;
  /**
   * Full form where the term is short for one.
   */
  full_zh: string | null;
  /**
   * Other forms; search offers them as widenings.
   */
  aliases: string[];
  /**
   * Explanation in plain words.
   */
  explanation_zh: string;
  /**
   * Explanation in plain words, English.
   */
  explanation_en: string;
}

export interface Correction {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Document.
   */
  document_id: string;
  /**
   * Statements concerned.
   */
  statement_ids: string[];
  /**
   * What kind of fault.
   */
  type:
    | 'transcription'
    | 'interpretation'
    | 'unit'
    | 'comparator'
    | 'deadline'
    | 'contradiction'
    | 'arithmetic'
    | 'lost_text'
    | 'redaction';
  /**
   * How far it is decided.
   */
  status: 'proposed' | 'accepted' | 'rejected' | 'open';
  /**
   * Field that is corrected or doubted.
   */
  field: string | null;
  /**
   * As printed.
   */
  old: string | number | null;
  /**
   * As read; null where nothing is proposed.
   */
  new: string | number | null;
  /**
   * Named check that raised it.
   */
  check: string | null;
  /**
   * Reason, Chinese.
   */
  reason_zh: string;
  /**
   * Reason, English.
   */
  reason_en: string;
  /**
   * Where in the seed.
   *
   * @minItems 1
   */
  spans: [
    {
      /**
       * First code point.
       */
      start: number;
      /**
       * End, exclusive.
       */
      end: number;
    },
    ...{
      /**
       * First code point.
       */
      start: number;
      /**
       * End, exclusive.
       */
      end: number;
    }[]
  ];
  /**
   * The arithmetic, where there is any.
   */
  computation: string | null;
  /**
   * Release that first carried it.
   */
  version: string | null;
  /**
   * Date of the decision.
   */
  date: string | null;
}

export interface Statement {
  /**
   * Opaque identifier, assigned once.
   */
  id: string;
  /**
   * Place.
   */
  place_id: string;
  /**
   * Document.
   */
  document_id: string;
  /**
   * Section; leads to the heading path.
   */
  section_id: string;
  /**
   * target: a result to reach; achieved: a fact; norm: a rule to apply.
   */
  kind: 'target' | 'achieved' | 'norm';
  /**
   * Sentence or clause exactly as printed.
   */
  quote: string;
  /**
   * Start of the quote, in code points of the seed.
   */
  quote_start: number;
  /**
   * End of the quote, exclusive.
   */
  quote_end: number;
  /**
   * Number expression as printed: number, unit, adjoining comparator.
   */
  number_text: string;
  /**
   * Start of the number expression.
   */
  number_start: number;
  /**
   * End of the number expression, exclusive.
   */
  number_end: number;
  /**
   * How the value binds.
   */
  comparator: 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'range' | 'change';
  /**
   * Only with change: which way.
   */
  direction: ('increase' | 'decrease') | null;
  /**
   * Lower end, null where open.
   */
  value_min: number | null;
  /**
   * Upper end, null where open.
   */
  value_max: number | null;
  /**
   * Unit of the value.
   */
  unit:
    | 'percent'
    | 'percentage_point'
    | 'permille'
    | 'per_100k'
    | 'per_10k'
    | 'per_1k'
    | 'years'
    | 'count'
    | 'cny'
    | 'km'
    | 'minutes'
    | 'ratio'
    | 'grade'
    | 'other';
  /**
   * Unit as printed.
   */
  unit_zh: string | null;
  /**
   * Base of a rate or norm.
   */
  per_value: number | null;
  /**
   * What the base counts.
   */
  per_zh: string | null;
  /**
   * What is counted or measured.
   */
  noun_zh: string;
  /**
   * Whom or what it holds for.
   */
  scope_zh: string | null;
  /**
   * Deadline of a target or norm.
   */
  due: string | null;
  /**
   * Date of a fact.
   */
  as_of: string | null;
  /**
   * Where the date was found: its sentence, its section, or the plan’s period.
   */
  due_basis: ('stated' | 'section' | 'document') | null;
  /**
   * 约束性 or 预期性, where printed.
   */
  force: ('binding' | 'expected') | null;
  /**
   * How firmly it is said.
   */
  modality: 'firm' | 'aspirational' | 'exploratory' | 'proposed';
  /**
   * Recurrence, e.g. 每年.
   */
  cycle: string | null;
  /**
   * Worded coverage such as 全覆盖, read as 100 percent.
   */
  worded: boolean;
  /**
   * What is counted or measured, English.
   */
  noun_en: string;
  /**
   * Whom or what it holds for, English.
   */
  scope_en: string | null;
  /**
   * Indicator of the shared vocabulary.
   */
  indicator_id: string | null;
  /**
   * Responsible organisations, only where printed.
   */
  responsible: {
    /**
     * Organisation, by function.
     */
    organisation_id: string;
    /**
     * Role, lead only where the document says who leads.
     */
    role: 'sole' | 'lead' | 'joint' | 'each' | 'support';
    /**
     * The body’s name, its inherited prefix restored.
     */
    name_zh: string;
    /**
     * Where the name is printed.
     */
    start: number;
    /**
     * End of the printed name, exclusive.
     */
    end: number;
  }[];
  /**
   * Achieved statement of the same indicator, place and scope.
   */
  baseline_id: string | null;
  /**
   * Stages of one indicator share this id.
   */
  path_id: string | null;
  /**
   * Plain sentence made from the fields by code.
   */
  sentence_zh: string;
  /**
   * Plain sentence made from the fields by code, English.
   */
  sentence_en: string;
  /**
   * Our English rendering of the quote.
   */
  quote_en: string | null;
  /**
   * Review status of that rendering.
   */
  quote_en_review: ('machine' | 'reviewed' | 'double_coded') | null;
  /**
   * Corrections and doubts that touch the statement.
   */
  corrections: string[];
  /**
   * Review status.
   */
  review: 'machine' | 'reviewed' | 'double_coded';
  /**
   * Who or what coded the row.
   */
  coders: {
    /**
     * Name under which the coder is recorded.
     */
    id: string;
    /**
     * Person or model.
     */
    kind: 'human' | 'model';
    /**
     * Day of the coding.
     */
    date: string;
  }[];
}

export interface Measure {
  /**
   * Opaque identifier.
   */
  id: string;
  /**
   * Place.
   */
  place_id: string;
  /**
   * Document.
   */
  document_id: string;
  /**
   * Section.
   */
  section_id: string;
  /**
   * The commitment exactly as printed.
   */
  quote: string;
  /**
   * Start of the quote, in code points of the seed.
   */
  quote_start: number;
  /**
   * End of the quote, exclusive.
   */
  quote_end: number;
  /**
   * Themes.
   *
   * @minItems 1
   */
  theme_ids: [string, ...string[]];
  /**
   * Strength of the verb.
   */
  strength: 'mandate' | 'implement' | 'promote' | 'explore' | 'encourage' | 'propose';
  /**
   * How firmly it is said.
   */
  modality: 'firm' | 'aspirational' | 'exploratory' | 'proposed';
  /**
   * Promised direction, where the text promises one.
   */
  direction: ('increase' | 'decrease') | null;
  /**
   * Benchmark as printed, e.g. 全省平均水平.
   */
  benchmark_zh: string | null;
  /**
   * Indicator that the direction speaks of.
   */
  indicator_id: string | null;
  /**
   * Deadline, where printed.
   */
  due: string | null;
  /**
   * Responsible organisations, only where printed.
   */
  responsible: {
    /**
     * Organisation, by function.
     */
    organisation_id: string;
    /**
     * Role, lead only where the document says who leads.
     */
    role: 'sole' | 'lead' | 'joint' | 'each' | 'support';
    /**
     * The body’s name, its inherited prefix restored.
     */
    name_zh: string;
    /**
     * Where the name is printed.
     */
    start: number;
    /**
     * End of the printed name, exclusive.
     */
    end: number;
  }[];
  /**
   * Our English summary.
   */
  summary_en: string | null;
  /**
   * Review status.
   */
  review: 'machine' | 'reviewed' | 'double_coded';
  /**
   * Who or what coded the row.
   */
  coders: {
    /**
     * Name under which the coder is recorded.
     */
    id: string;
    /**
     * Person or model.
     */
    kind: 'human' | 'model';
    /**
     * Day of the coding.
     */
    date: string;
  }[];
}

export interface Responsibility {
  /**
   * Statement or measure.
   */
  subject_id: string;
  /**
   * Order of printing, from 1.
   */
  position: number;
  /**
   * Statement, where the subject is one.
   */
  statement_id: string | null;
  /**
   * Measure, where the subject is one.
   */
  measure_id: string | null;
  /**
   * Organisation, by function.
   */
  organisation_id: string;
  /**
   * Role, lead only where the document says who leads.
   */
  role: 'sole' | 'lead' | 'joint' | 'each' | 'support';
  /**
   * The body’s name, its inherited prefix restored.
   */
  name_zh: string;
  /**
   * Where the name is printed.
   */
  start: number;
  /**
   * End of the printed name, exclusive.
   */
  end: number;
}

export interface CheckResult {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Document.
   */
  document_id: string;
  /**
   * Name of the check.
   */
  check: string;
  /**
   * Outcome.
   */
  result: 'passed' | 'failed' | 'undecidable';
  /**
   * Statements that enter the computation; none where the text itself is checked.
   */
  statement_ids: string[];
  /**
   * Worst review status of those statements.
   */
  review: 'machine' | 'reviewed' | 'double_coded';
  /**
   * The arithmetic with its figures.
   */
  computation: string;
  /**
   * What it shows, Chinese.
   */
  note_zh: string;
  /**
   * What it shows, English.
   */
  note_en: string;
}

export interface BaselineCandidate {
  /**
   * Target.
   */
  target_id: string;
  /**
   * Fact that may be its baseline.
   */
  achieved_id: string;
  /**
   * Whether it is the baseline.
   */
  accepted: boolean;
  /**
   * Why not, empty where accepted.
   */
  reasons: ('unit' | 'population' | 'denominator' | 'definition' | 'scope' | 'change')[];
  /**
   * Why not, in words, Chinese.
   */
  note_zh: string | null;
  /**
   * Why not, in words, English.
   */
  note_en: string | null;
}

export interface Absence {
  /**
   * Place.
   */
  place_id: string;
  /**
   * Indicator.
   */
  indicator_id: string;
  /**
   * Typed state, never blank.
   */
  state: 'stated' | 'stated_without_number' | 'not_stated' | 'text_incomplete';
  /**
   * Statements, where stated.
   */
  statement_ids: string[];
  /**
   * Measures, where stated without a number.
   */
  measure_ids: string[];
  /**
   * Quote, where the text speaks of it without a number.
   */
  quote: string | null;
  /**
   * Start of the quote.
   */
  quote_start: number | null;
  /**
   * End of the quote, exclusive.
   */
  quote_end: number | null;
  /**
   * Document of the quote.
   */
  document_id: string | null;
  /**
   * Terms searched for, white space removed.
   */
  terms_tried: string[];
}

export interface Comparison {
  /**
   * Identifier.
   */
  id: string;
  /**
   * Indicator.
   */
  indicator_id: string;
  /**
   * First place.
   */
  a_place_id: string;
  /**
   * First statement.
   */
  a_statement_id: string;
  /**
   * Second place.
   */
  b_place_id: string;
  /**
   * Second statement.
   */
  b_statement_id: string;
  /**
   * Whether the two may be compared.
   */
  verdict: 'comparable' | 'with_caveats' | 'not_comparable';
  /**
   * Reason codes.
   */
  reasons: (
    | 'unit'
    | 'denominator'
    | 'population'
    | 'definition'
    | 'kind'
    | 'year'
    | 'comparator'
    | 'force'
    | 'modality'
    | 'tier'
    | 'scope'
    | 'correction'
    | 'missing_date'
  )[];
  /**
   * Worse review status of the two statements.
   */
  review: 'machine' | 'reviewed' | 'double_coded';
  /**
   * Years between the two dates.
   */
  year_gap: number | null;
}

export interface Numeral {
  /**
   * Seed file.
   */
  seed_file: string;
  /**
   * Document, null where the hosting page speaks.
   */
  document_id: string | null;
  /**
   * First code point.
   */
  start: number;
  /**
   * End, exclusive.
   */
  end: number;
  /**
   * The numeral as printed.
   */
  text: string;
  /**
   * What the numeral is.
   */
  class: 'target' | 'achieved' | 'norm' | 'date' | 'reference' | 'heading' | 'name' | 'lexical' | 'noise';
  /**
   * Statement that it belongs to.
   */
  statement_id: string | null;
  /**
   * Why: the rule, a review, or default.
   */
  class_basis: string;
}

export interface Redaction {
  /**
   * Seed file.
   */
  seed_file: string;
  /**
   * First masked code point.
   */
  start: number;
  /**
   * End of the masked run, exclusive.
   */
  end: number;
  /**
   * What kind of personal data was masked.
   */
  category: 'person_name' | 'phone' | 'email' | 'id_card';
  /**
   * Why, in Chinese.
   */
  reason_zh: string;
  /**
   * Why, in English.
   */
  reason_en: string;
}

export interface Tombstone {
  /**
   * Retired identifier.
   */
  id: string;
  /**
   * Document it belonged to.
   */
  document_id: string;
  /**
   * What became of it.
   */
  kind: 'moved' | 'split' | 'withdrawn';
  /**
   * Where it went, one hop.
   */
  successor_ids: string[];
  /**
   * Reason, Chinese.
   */
  reason_zh: string;
  /**
   * Reason, English.
   */
  reason_en: string;
}

export interface PlacesFile {
  $schema: string;
  meta: Meta;
  data: Place[];
}

export interface SourcesFile {
  $schema: string;
  meta: Meta;
  data: Source[];
}

export interface DocumentsFile {
  $schema: string;
  meta: Meta;
  data: ReformDocument[];
}

export interface SectionsFile {
  $schema: string;
  meta: Meta;
  data: Section[];
}

export interface ThemesFile {
  $schema: string;
  meta: Meta;
  data: Theme[];
}

export interface IndicatorsFile {
  $schema: string;
  meta: Meta;
  data: Indicator[];
}

export interface OrganisationsFile {
  $schema: string;
  meta: Meta;
  data: Organisation[];
}

export interface GlossaryFile {
  $schema: string;
  meta: Meta;
  data: GlossaryTerm[];
}

export interface CorrectionsFile {
  $schema: string;
  meta: Meta;
  data: Correction[];
}

export interface StatementsFile {
  $schema: string;
  meta: Meta;
  data: Statement[];
}

export interface MeasuresFile {
  $schema: string;
  meta: Meta;
  data: Measure[];
}

export interface ResponsibilitiesFile {
  $schema: string;
  meta: Meta;
  data: Responsibility[];
}

export interface ChecksFile {
  $schema: string;
  meta: Meta;
  data: CheckResult[];
}

export interface BaselineCandidatesFile {
  $schema: string;
  meta: Meta;
  data: BaselineCandidate[];
}

export interface AbsencesFile {
  $schema: string;
  meta: Meta;
  data: Absence[];
}

export interface ComparisonsFile {
  $schema: string;
  meta: Meta;
  data: Comparison[];
}

export interface NumeralsFile {
  $schema: string;
  meta: Meta;
  data: Numeral[];
}

export interface RedactionsFile {
  $schema: string;
  meta: Meta;
  data: Redaction[];
}

export interface TombstonesFile {
  $schema: string;
  meta: Meta;
  data: Tombstone[];
}

export interface StatementFile {
  $schema: string;
  meta: Meta;
  data: Statement;
}

export interface MeasureFile {
  $schema: string;
  meta: Meta;
  data: Measure;
}

export interface TombstoneFile {
  $schema: string;
  meta: Meta;
  data: Tombstone;
}

export interface PlaceSliceFile {
  $schema: string;
  meta: Meta;
  data: {
    place: Place;
    documents: ReformDocument[];
    statements: Statement[];
    measures: Measure[];
    corrections: Correction[];
    absences: Absence[];
  };
}

export interface DocumentSliceFile {
  $schema: string;
  meta: Meta;
  data: {
    document: ReformDocument;
    statements: Statement[];
    measures: Measure[];
    corrections: Correction[];
  };
}

export interface IndicatorSliceFile {
  $schema: string;
  meta: Meta;
  data: {
    indicator: Indicator;
    statements: Statement[];
    measures: Measure[];
    absences: Absence[];
    comparisons: Comparison[];
  };
}

export interface ComparisonSliceFile {
  $schema: string;
  meta: Meta;
  data: {
    places: Place[];
    comparisons: Comparison[];
    statements: Statement[];
  };
}
