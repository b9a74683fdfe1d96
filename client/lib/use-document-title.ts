import { useEffect } from 'react';

/** Names the page in tabs, history and bookmarks. */
export const useDocumentTitle = (...parts: readonly (string | null | undefined)[]): void => {
  const title = [...parts.filter(Boolean), 'Throughline'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};
