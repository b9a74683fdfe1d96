import { createContext, type RefObject } from 'react';
import type { OmniboxHandle } from '#client/search/omnibox.tsx';

/** The omnibox stands in the header; pages lead to it. */
export const OmniboxContext = createContext<RefObject<OmniboxHandle | null>>({ current: null });
