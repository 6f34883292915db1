/** Verbs that give a figure, and what stands between them and it; each as alternatives of a regular expression, in lower case. */
export const FIGURE_VERBS = {
  /** "put the toll at nine" */
  at: 'puts?|putting',
  /** "gave a toll of nine" */
  of: 'gave|gives?|given|giving|cited?|cites|offered|published|released',
  /** "raised the toll to nine" */
  to: 'raised|revised|lowered|cut|corrected|updated|increased|reduced',
  /** "spoke of nine" */
  speakingOf: 'spoke|speaks?|spoken|talked|talks?',
  /** "counted nine dead" */
  counting:
    'count(?:ed|s)?|tall(?:ied|ies)|record(?:ed|s)|document(?:ed|s)|register(?:ed|s)|list(?:ed|s)|verif(?:ied|ies)',
  /** "the government says nine", "the army admitted nine" */
  saying:
    'sa(?:ys?|id)|report(?:ed|s)|acknowledge[ds]?|admit(?:s|ted)?|confirm(?:ed|s)?|conceded?s?|claim(?:ed|s)|estimate[ds]?',
} as const;

/** What is said to have a figure. */
export const FIGURE_NOUNS = 'tolls?|numbers?|figures?|counts?|totals?|tally|tallies|shares?|proportion';
