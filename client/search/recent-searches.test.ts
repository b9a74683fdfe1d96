import { describe, expect, it } from 'vitest';
import { recentSearches, rememberSearch } from '#client/search/recent-searches.ts';

const memory = (kept = new Map<string, string>()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
});

describe('recent searches', () => {
  it('come newest first, each once, at most five', () => {
    const kept = memory();
    for (const text of ['a', 'b', 'c', 'd', 'e', 'B', 'f']) rememberSearch(kept, text);
    expect(recentSearches(kept)).toEqual(['f', 'B', 'e', 'd', 'c']);
  });

  it('are none when a browser has no storage for the page', () => {
    rememberSearch(null, 'a');
    expect(recentSearches(null)).toEqual([]);
  });

  it('stay as they are when the storage is full', () => {
    const full = {
      getItem: () => '["a"]',
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    rememberSearch(full, 'b');
    expect(recentSearches(full)).toEqual(['a']);
  });

  it.each(['{', '{"a":1}', '[1]', ''])('are none when %j was written in their place', (written) => {
    expect(recentSearches({ getItem: () => written, setItem: () => {} })).toEqual([]);
  });
});
