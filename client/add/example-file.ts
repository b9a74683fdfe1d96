/** A whole collection file, small enough to be read: a test holds it against the contract. */
export const exampleFile = {
  addedBy: 'Your name',
  addedAt: '2026-11-27T09:00:00Z',
  nodes: [
    {
      id: 'paper:a-short-name-2024',
      kind: 'Paper',
      title: 'The whole title',
      shortTitle: 'A short title',
      cslType: 'article-journal',
      year: 2024,
      summary: 'One plain sentence: what a practitioner takes away.',
    },
  ],
  links: [
    {
      type: 'SUPPORTS',
      from: 'paper:a-short-name-2024',
      to: 'tactic:share-discretion',
      evidence: [
        {
          reason: 'Why you read the study so, in a sentence of your own.',
          source: 'paper:a-short-name-2024',
          locator: 'page 12',
          saidBy: 'editor',
          basis: 'implied',
          confidence: 'medium',
          method: 'human',
        },
      ],
    },
  ],
} as const;
