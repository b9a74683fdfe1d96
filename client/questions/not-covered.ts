/** The list of all open questions, itself reached like one. */
export const notCovered = {
  id: 'not-covered',
  title: 'What is not covered yet?',
  asks: 'What this collection does not answer yet. That something is missing here does not mean that nobody has studied it.',
} as const;
