/** What a label within a criterion introduces. */
export type LabelRole = 'examples' | 'roomForImprovement' | 'opportunitiesForGrowth' | 'overall';

/** What a label or heading outside the criteria introduces. */
export type GuidanceRole = 'guidance' | 'referenceDocs' | 'references' | 'previousCycle' | 'inbox';

/** The words the method itself uses, first of each row, and the synonyms that real documents use. */
export const labelWords: Record<LabelRole, readonly string[]> = {
  examples: [
    'examples',
    'example',
    'evidence',
    'accomplishments',
    'achievements',
    'highlights',
    'strengths',
    'key strengths',
    'key accomplishments',
    'key achievements',
    'supporting evidence',
    'examples and evidence',
    'evidence and examples',
  ],
  roomForImprovement: [
    'room for improvement',
    'areas for improvement',
    'area for improvement',
    'areas of improvement',
    'development areas',
    'areas for development',
    'areas of development',
    'improvement areas',
  ],
  opportunitiesForGrowth: [
    'opportunities for growth',
    'opportunity for growth',
    'growth opportunities',
    'areas for growth',
    'areas of growth',
    'growth areas',
    'development opportunities',
    'growth',
    'next steps',
  ],
  overall: ['overall', 'summary', 'overview', 'overall assessment'],
};

/** Likewise outside the criteria. */
export const guidanceWords: Record<GuidanceRole, readonly string[]> = {
  guidance: ['guidance', 'reference', 'how to use this document', 'instructions'],
  referenceDocs: ['reference docs', 'reference documents', 'read through', 'reading'],
  references: [
    'references',
    'finding your work',
    'find your work',
    'follow your work',
    'following your work',
    'searches',
    'saved searches',
    'links',
  ],
  previousCycle: ['previous cycle', 'last cycle', 'previous review', 'last review'],
  inbox: ['for later', 'inbox', 'to sort'],
};

/** The headings that introduce the review summary. */
export const summaryWords: readonly string[] = [
  'review summary',
  'overall summary',
  'overall review',
  'summary',
  'overview',
  'overall',
];
