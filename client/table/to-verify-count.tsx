import { ToVerifyMark } from '#client/links/to-verify-mark.tsx';
import type { ThingRow } from '#client/table/thing-rows.ts';

/** How much of a thing somebody should check: pieces of evidence, and facts of its own. */
export const ToVerifyCount = ({ toVerify: { pieces, fields } }: Pick<ThingRow, 'toVerify'>) => {
  if (pieces + fields === 0) return null;
  const words = [
    ...(pieces ? [`${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of evidence`] : []),
    ...(fields ? [`${fields} ${fields === 1 ? 'field' : 'fields'}`] : []),
  ].join(' and ');
  return (
    <span title={`To verify: ${words}`} className="inline-flex h-5.25 items-center">
      <ToVerifyMark words={String(pieces + fields)} />
    </span>
  );
};
