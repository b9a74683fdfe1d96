import { NodeId } from '#contracts/graph.ts';
import type { CoverageValue } from '#contracts/coverage.ts';
import { pageOf } from '#client/links/page-of.ts';

interface HeadNameProps {
  readonly value: CoverageValue;
  /** Of its cell in the grid. */
  readonly place: string;
  readonly isActive: boolean;
  /** Its whole name with its counts, for those who don't see the head or only a part of it. */
  readonly label: string;
  readonly className?: string;
}

/** The name of a row or a column, which leads to its page; a year has none. */
export const HeadName = ({ value, place, isActive, label, className = '' }: HeadNameProps) => {
  const id = NodeId.safeParse(value.id);
  const common = { 'aria-label': label, tabIndex: isActive ? 0 : -1, 'data-at': place, title: value.title };
  const looks = `rounded-sm text-left text-tactic leading-4 ${className}`;
  return id.success ? (
    <a href={pageOf(id.data)} className={`${looks} hover:underline`} {...common}>
      {value.title}
    </a>
  ) : (
    <span role="note" className={looks} {...common}>
      {value.title}
    </span>
  );
};
