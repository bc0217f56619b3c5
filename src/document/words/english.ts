import type {
  FactRow,
  LabelRole,
  LevelPhrases,
  LevelWords,
  Months,
  RegionRole,
  Rows,
  SaidWords,
} from './language';

export const labels: Rows<LabelRole> = {
  examples: [
    'Examples',
    'Example',
    'Specific Examples',
    'Supporting Examples',
    'Evidence',
    'Supporting Evidence',
    'Examples and Evidence',
    'Evidence and Examples',
    'Accomplishments',
    'Key Accomplishments',
    'Achievements',
    'Key Achievements',
    'Contributions',
    'Key Contributions',
    'Highlights',
    'Strengths',
    'Key Strengths',
    'Wins',
    'Successes',
  ],
  roomForImprovement: [
    'Room for Improvement',
    'Areas for Improvement',
    'Area for Improvement',
    'Areas of Improvement',
    'Areas to Improve',
    'Improvement Areas',
    'Opportunities for Improvement',
    'Improvement Opportunities',
    'Development Areas',
    'Areas for Development',
    'Areas of Development',
    'Development Needs',
    'Constructive Feedback',
  ],
  opportunitiesForGrowth: [
    'Opportunities for Growth',
    'Opportunity for Growth',
    'Opportunities to Grow',
    'Growth Opportunities',
    'Areas for Growth',
    'Areas of Growth',
    'Growth Areas',
    'Opportunities for Development',
    'Development Opportunities',
    'Growth',
    'Next Steps',
  ],
  overall: [
    'Overall',
    'Summary',
    'Overview',
    'Overall Assessment',
    'Overall Evaluation',
    'Overall Comments',
    'Overall Summary',
  ],
};

/** Labels that tell nothing about a document: meeting notes and manuals, too, are full of them. */
export const vague: readonly string[] = ['Example', 'Contributions', 'Growth', 'Next Steps'];

export const regions: Rows<RegionRole> = {
  guidance: ['Guidance', 'Reference', 'How to Use This Document', 'Instructions'],
  referenceDocs: ['Reference Docs', 'Reference Documents', 'Read Through', 'Reading'],
  references: [
    'References',
    'Finding Your Work',
    'Find Your Work',
    'Follow Your Work',
    'Following Your Work',
    'Searches',
    'Saved Searches',
    'Links',
  ],
  previousCycle: ['Previous Cycle', 'Last Cycle', 'Previous Review', 'Last Review'],
  reviewSummary: ['Review Summary', 'Overall Summary', 'Overall Review', 'Summary', 'Overview', 'Overall'],
  inbox: ['For Later', 'Inbox', 'To Sort'],
  agreed: ['Agreed', 'Agreed in Check-ins', 'Check-in Notes'],
};

export const levels: LevelWords = { current: ['Current Level'], level: ['Level'], next: ['Next Level'] };

/** What tells levels of one title apart: `Senior Engineer`. */
export const grades: readonly string[] = [
  'intern',
  'trainee',
  'apprentice',
  'graduate',
  'entry',
  'associate',
  'assistant',
  'junior',
  'jr',
  'mid',
  'intermediate',
  'senior',
  'sr',
  'staff',
  'principal',
  'lead',
  'chief',
  'head',
  'distinguished',
  'fellow',
  'executive',
  'deputy',
  'vice',
  'group',
];

export const phrases: LevelPhrases = {
  links: ['as', 'at', 'to', 'toward', 'towards'],
  articles: ['a ', 'an ', 'the '],
  unnamed: ['current level', 'next level'],
};

/** Leads of the description that is for anybody. */
export const general: readonly string[] = ['General', 'General Description'];

export const said: SaidWords = {
  requirement: [
    'Requirement',
    'Requirements',
    'Expectation',
    'Expectations',
    'Description',
    'Definition',
    'Level Requirement',
    'Level Requirements',
    'Level Expectation',
    'Level Expectations',
    'Level Description',
    'Level Definition',
  ],
  fields: [
    ...['Situation', 'Task', 'Action', 'Actions', 'Result', 'Results', 'Context', 'Background', 'Problem'],
    ...['Challenge', 'Solution', 'Approach', 'Role', 'My Role', 'Contribution', 'Impact', 'Outcome'],
    ...['Outcomes', 'What', 'Why', 'How', 'When', 'Evidence', 'Link', 'Links', 'Learning', 'Learnings'],
    ...['Metrics', 'Scope'],
  ],
  none: ['none', 'n/a'],
  forward: [
    ...[
      'next cycle',
      'next half',
      'next half-year',
      'next quarter',
      'next year',
      'next review',
      'coming cycle',
    ],
    ...['coming half', 'coming half-year', 'coming quarter', 'coming year', 'coming months', 'going forward'],
    ...['moving forward', 'looking forward to seeing', 'looking ahead', 'in the future', 'from now on'],
    ...['cycle to come', 'half-year to come', 'quarter to come', 'year to come', 'months to come'],
  ],
  titles: [
    ...['Template', 'Templates', 'Review', 'Reviews', 'Note', 'Notes', 'Draft', 'Drafts', 'Copy'],
    ...['Document', 'Documents', 'Doc', 'Docs', 'Sample', 'Samples', 'Guide', 'Guidelines', 'Handbook'],
    ...['Process', 'Framework', 'Form', 'Checklist', 'Report', 'Agenda', 'Minutes', 'Version', 'Final'],
    ...['Meeting', 'Meetings', 'Feedback', 'Assessment', 'Evaluation', 'Appraisal', 'Plan', 'Goals'],
    ...['Practices', 'Questions', 'FAQ', 'Archive', 'Internal', 'Confidential', 'Private', 'WIP', 'TODO'],
    ...['TBD', 'Performance', 'Alignment', 'Team', 'Teams', 'Engineers', 'Employees', 'Managers'],
    ...['Everyone', 'Everybody', 'Engineering', 'Test', 'Demo', 'Placeholder', 'Untitled', 'Annual'],
    ...['Half-Year', 'Mid-Year'],
  ],
  and: ['and'],
};

export const facts: Rows<FactRow> = {
  employee: ['Employee', 'Engineer', 'Name'],
  cycle: ['Cycle', 'Review Cycle'],
  checkIns: ['Check-ins'],
};

export const months: Months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
