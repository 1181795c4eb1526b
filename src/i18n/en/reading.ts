import type { Reading } from '../zh/reading.ts';

export const reading: Reading = {
  home: {
    title: 'Reform Ledger: every number in Chinese places’ health-reform plans',
    promise: 'Every number leads back to the exact characters it came from.',
    searchHere: 'Search from here',
    lead: (n) =>
      `${n} Chinese places put in writing what they would do about health care, some of it with a date and with who answers for it. Here is every number, with its source, side by side, and a plain word on whether two may be compared.`,
    caution: ({ from, to, planned, ended, documents, reposted, broken, unsigned }) =>
      [
        `The documents are of different years (${from}–${to})`,
        ended === 0
          ? ''
          : ended === planned
            ? ', and every planned period is over'
            : `, and ${ended} of ${planned} planned periods are over`,
        '; they hold promises, not results. ',
        reposted + broken === 0
          ? 'The texts '
          : `Of ${documents} texts${reposted === 0 ? '' : `, ${reposted} come from reposting sites`}${reposted > 0 && broken > 0 ? ' and' : ','}${broken === 0 ? '' : ` ${broken} break off`}; all `,
        unsigned
          ? 'were read by rules and reviewed by a language model, and no person has signed.'
          : 'were read by rules and then reviewed.',
      ].join(''),
    countsLead:
      'A statement is what one number says: a target, a reported fact or a norm. A measure is a commitment without a number, and no statement.',
    specimen: 'Where a number comes from',
    asPrinted: 'As printed',
    asRead: 'As read',
    asSaid: 'In plain words',
    counts: 'On the books',
    zeroUndecided: 'numerals, each with a class, none undecided',
    someUndecided: (n) => `numerals; ${n} classed only by default`,
    glance: 'What the places promise',
    comparisons: 'Comparisons worth reading',
    finding: (a, b, barrier) =>
      a === b
        ? `Both say ${a}, and do not promise the same`
        : barrier === null
          ? `${a} against ${b}: comparable, with caveats`
          : `${a} against ${b}: ${barrier}, so neither is ahead`,
    comparisonsLead:
      'Numbers that look alike may not mean the same. Whether two may be compared is computed from their units, denominators, populations, definitions and years, not felt.',
    due: 'What was due when',
    dueLead: ({ stated, section, plan, undated }) =>
      `Of ${stated + section + plan + undated} statements of targets, ${stated} print a deadline in their sentence, ${section} take it from their paragraph or heading, ${plan} print none and stand at the end of the plan’s period${undated === 0 ? '' : `, ${undated} ${undated === 1 ? 'has' : 'have'} no year`}. A deadline that has passed does not mean a target was missed: this dataset holds promises, not results.`,
    dueTable: 'As a table, year by year',
    dueYear: 'Due',
    dueCount: 'Statements of targets',
    duePlan: 'of them only the plan’s period',
    duePlaces: 'Places',
    noDeadline: 'No year',
    readPlan: 'Read what it promises',
  },
  cities: {
    title: 'Places',
    lead: 'One page for each: where the text came from, what it says, what it lost.',
    tier: 'Tier',
    province: 'Province',
    documents: 'Documents',
  },
  place: {
    summary: ({ targets, measures, printed, planned, busiest, bodies, breaksOff }) => {
      const text = breaksOff ? 'What survives of the text' : 'The text';
      const year = busiest?.targets === targets ? busiest.year : '';
      const dates =
        printed + planned === 0
          ? 'with no deadline'
          : planned === 0
            ? `${printed === targets ? 'with' : `${printed} with`} a printed deadline${year === '' ? '' : `, ${year}`}`
            : printed === 0
              ? `with no deadline printed but only the plan’s period${year === '' ? '' : `, to ${year}`}`
              : `${printed} with a printed deadline, ${planned} with only the plan’s period${year === '' ? '' : `, all to ${year}`}`;
      return [
        targets === 0
          ? `${text} states no target with a number`
          : `${text} states ${targets} ${targets === 1 ? 'target' : 'targets'} with a number, ${dates}`,
        measures === 0 ? '. ' : `; it makes ${measures} ${measures === 1 ? 'commitment' : 'commitments'} without one. `,
        bodies === 0
          ? 'It does not say who is responsible.'
          : `It names ${bodies} responsible ${bodies === 1 ? 'body' : 'bodies'}.`,
      ].join('');
    },
    description: (name) =>
      `The targets, deadlines and responsible bodies in ${name}’s health-reform texts, each traced to its characters.`,
    notice: (name) => `This page is not published by the government of ${name}.`,
    copyFrom: 'Where this text came from',
    hostedBy: (site) => `The copy was taken from the reposting site ${site}, not from the issuing body’s own page.`,
    ended: (end, date) => `The plan’s period ran to ${end}; by the date of this release (${date}) it has ended.`,
    running: (end) => `The plan’s period runs to ${end}.`,
    over: 'over',
    facts: 'What the text is',
    whole: 'The text is whole',
    breaksOff: 'The text breaks off; the rest was not received',
    targets: 'Targets',
    targetsLead:
      'By theme; a target that the text repeats, or puts two numbers to, counts each time. Each sentence is made from the fields; follow one to its place in the text.',
    norms: 'Norms and rules',
    achieved: 'Reported facts',
    otherTheme: 'Not tied to a shared indicator',
    baseline: 'From baseline to target',
    baselineLead: 'Only indicators for which the text prints both a baseline and a target on the same definition.',
    baselineFrom: 'Baseline',
    baselineTo: 'Target',
    measures: 'Said without a number',
    measuresLead: 'What the text undertakes to do without naming a number.',
    absence: 'What is stated, indicator by indicator',
    absenceLead: (compared, others) =>
      `The ${compared} indicators that the comparison lists; the other ${others} stand on the page of each indicator and in the table “absences”.`,
    map: 'Where in the text the numbers stand',
    corrections: 'Corrections and doubts',
    noCorrections: 'None found.',
    cite: 'Cite and download',
    compareWith: 'Compare with another place',
    read: 'Read the full text',
    proposal: 'A member’s proposal',
    proposalNote: 'What follows is said by one committee member’s proposal, not by the place; it binds nobody.',
    nothing: 'The text makes no statement of this sort.',
  },
  documents: {
    title: 'Documents in full',
    lead: 'Each text as it was received, whole; what the hosting page added is folded and marked.',
    chars: (n) => `${n} characters`,
  },
  document: {
    description: (title) =>
      `Full Chinese text of “${title}”, every numeral marked by class, every statement one click away.`,
    contents: 'Contents',
    beforeFirst: 'Before the first heading',
    legend: 'Classes of numerals',
    legendHint: 'Follow an underlined number to its record; the others say why they are no statement.',
    boilerplate: 'Added by the hosting page',
    breaksOff: 'The text breaks off here. The copy that was received ends at this point.',
    textNote:
      'The text below is the Chinese original. It is not translated in full; statements carry English renderings on their own pages.',
    facts: 'What the text is',
    cites: 'Documents cited',
    number: 'Document number',
    map: 'Where in the text the numbers stand',
    ledger: 'Ledger view, numeral by numeral',
    title: 'Title',
    kind: 'Kind',
    completeness: 'Completeness',
    tier: 'Issued by (tier)',
    review: 'Review',
    evidence: 'printed in the text',
    redacted: 'personal data masked',
    period: 'Period',
    statuses: {
      kept: 'kept',
      in_force: 'still in force',
      amended: 'amended',
      repealed: 'repealed',
      expired: 'no longer in force',
    },
    chineseOnly: 'as printed; not rendered in English',
    periodFrom: (start) => `from ${start}; its end is not stated`,
    periodTo: (end) => `to ${end}; its start is not stated`,
    note: 'Editorial note',
    silent: 'Not given',
  },
  statement: {
    title: (noun, place) => `${place}: ${noun}`,
    other: '中文',
    context: 'Original text',
    printed: 'As printed',
    normalised: 'As read',
    arithmetic: 'Arithmetic',
    value: 'Value',
    unit: 'Unit',
    noun: 'What is counted',
    scope: 'Holds for',
    base: 'Per',
    comparator: 'Bound',
    date: 'Date',
    dateBasis: 'Basis of the date',
    force: 'Force',
    modality: 'Firmness',
    cycle: 'Recurrence',
    indicator: 'Indicator',
    section: 'Section',
    baseline: 'Baseline',
    path: 'Other stages of the same indicator',
    where: 'Characters',
    whereValue: (file, start, end) => `${file}, code points ${start} to ${end}`,
    review: 'Review and coding',
    reviewHonest: 'Coding and review were done by a model. No person has signed them.',
    coder: (id, kind, date) => `${id} (${kind}, ${date})`,
    corrections: 'Corrections and doubts',
    cite: 'Cite',
    copySentence: 'Copy as a sentence',
    copySentenceOther: 'Copy the Chinese sentence',
    permanent: 'Permanent address',
    unprintedForce: 'not printed',
    noResponsible: 'not stated',
    worded: 'The text says full coverage in words; read as 100 per cent',
    sentenceFor: (sentence, title, url, isDated) =>
      `${sentence} (“${title}”${isDated ? '' : ', no date stated'}, ${url})`,
  },
  measure: {
    title: (place) => `${place}: a commitment without a number`,
    kind: 'Commitment without a number',
    suggestionTitle: (document) => `${document}: a suggestion`,
    suggestion: 'A member’s suggestion, no commitment',
    strength: 'Strength of the verb',
    themes: 'Themes',
    benchmark: 'Benchmark',
    direction: 'Promised direction',
    summary: 'English summary (ours)',
  },
  tombstone: {
    title: (id) => `${id} is retired`,
    listTitle: 'Retired identifiers',
    kinds: {
      moved: 'Moved to another identifier',
      split: 'Split into several',
      withdrawn: 'Withdrawn',
    },
    successors: 'Read instead',
    kept: 'An identifier is never used again for anything else. This page and its JSON stay, so that old links keep working.',
  },
  cite: {
    gbt7714: 'GB/T 7714',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    copy: 'Copy',
    title: 'Citation formats',
  },
};
