import { type CellState, type GapSubject, GapSubject as Subject } from '#contracts/coverage.ts';
import type { CoverageParams } from '#client/coverage/coverage-address.ts';
import { stateName, stateNamed } from '#client/coverage/state-names.ts';

/** Which part of the list of gaps is looked at. */
export interface GapsAsked {
  /** From 1; null for the largest alone. */
  readonly page: number | null;
  readonly state: CellState | null;
  readonly about: GapSubject | null;
}

/** What can't be read counts as not said. */
export const gapsAskedBy = ({ gaps, gapState, gapAbout }: CoverageParams): GapsAsked => ({
  page: gaps !== undefined && isPage(gaps) ? Number(gaps) : null,
  state: (gapState === undefined ? undefined : stateNamed(gapState)) ?? null,
  about: Subject.safeParse(gapAbout).data ?? null,
});

export const isPage = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text);

/** As the address says it. */
export const gapsParams = ({ page, state, about }: GapsAsked) =>
  ({
    gaps: page === null ? undefined : String(page),
    gapState: state === null ? undefined : stateName(state),
    gapAbout: about ?? undefined,
  }) satisfies CoverageParams;
