import type { Path } from '#contracts/connect.ts';
import { scoreText } from '#contracts/score.ts';

type Part = Pick<Path['parts'][number], 'name' | 'value'>;

/** "Cost 5.910 = 1.000 supports + 3.464 through …, 12 links + 1.446 …": what is shown adds up. */
export const costWords = ({ score, parts }: Pick<Path, 'score' | 'parts'>): string =>
  [`Cost ${scoreText(score)}`, ...(parts.length > 0 ? [parts.map(termOf).join(' + ')] : [])].join(' = ');

const termOf = (part: Part): string => `${scoreText(part.value)} ${partName(part)}`;

/** Within a sum a part begins small. */
export const partName = ({ name }: Pick<Part, 'name'>): string => name.charAt(0).toLowerCase() + name.slice(1);
