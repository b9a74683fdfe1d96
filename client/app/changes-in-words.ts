import type { ViewAnswer } from '#contracts/view.ts';

/** "Since this view was made: 2 new, 1 changed, 1 gone." Null where nothing has changed near what is seen. */
export const changesInWords = ({ changes, missing }: Pick<ViewAnswer, 'changes' | 'missing'>): string | null => {
  const { added = [], changed = [], near = [] } = changes ?? {};
  const told = [
    ...tell(added, 'new'),
    ...tell(changed, 'changed'),
    ...tell(missing, 'gone'),
    ...(near.length > 0 ? [`${near.length} new beside it`] : []),
  ];
  return told.length > 0 ? `Since this view was made: ${told.join(', ')}.` : null;
};

const tell = (ids: readonly string[], what: string): string[] => {
  const links = ids.filter((id) => id.includes('~')).length;
  const things = ids.length - links;
  return [
    ...(things > 0 ? [`${things} ${things === 1 ? 'thing' : 'things'} ${what}`] : []),
    ...(links > 0 ? [`${links} ${links === 1 ? 'link' : 'links'} ${what}`] : []),
  ];
};
