import { describe, expect, it } from 'vitest';
import { NodeId } from '#contracts/graph.ts';
import type { Memory } from '#client/lib/browser-memory.ts';
import { keep, type KeptThing, letGoOf, writeList } from '#client/reading/reading-list.ts';
import { createReadingStore, readingKey, type ReadingStore } from '#client/reading/reading-store.ts';

const thing = (slug: string): KeptThing => ({
  id: NodeId.parse(`paper:${slug}`),
  title: `Paper ${slug}`,
  year: 2015,
  addedAt: '2026-11-27T10:00:00Z',
});
const [a, b] = [thing('a'), thing('b')];

/** A browser's storage with its tabs, which takes so many characters in one text. */
const aBrowser = (kept: Readonly<Record<string, string>> = {}) => {
  const texts = new Map(Object.entries(kept));
  const tabs = new Set<() => void>();
  let room = Infinity;
  const memory: Memory = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
  };
  return {
    texts,
    isFull: (full: boolean) => void (room = full ? 0 : Infinity),
    openTab: () => createReadingStore({ memory, onArrival: (tell) => (tabs.add(tell), () => tabs.delete(tell)) }),
    tellTabs: () => tabs.forEach((tell) => tell()),
  };
};

const idsIn = (store: ReadingStore): string[] => store.snapshot().list.map(({ id }) => id);

describe('the reading list of a browser', () => {
  it('is still there tomorrow', () => {
    const browser = aBrowser();
    browser.openTab().change((list) => keep(list, a));
    expect(browser.openTab().snapshot()).toEqual({ list: [a], trouble: null });
  });

  it('is in step across tabs', () => {
    const browser = aBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    let told = 0;
    const leave = other.subscribe(() => (told += 1));
    one.change((list) => keep(list, a));
    browser.tellTabs();
    expect([told, idsIn(other)]).toEqual([1, [a.id]]);
    leave();
    one.change((list) => letGoOf(list, [a.id]));
    browser.tellTabs();
    expect(told).toBe(1);
  });

  it('loses nothing where two tabs write before they hear of each other', () => {
    const browser = aBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    expect([idsIn(one), idsIn(other)]).toEqual([[], []]);
    one.change((list) => keep(list, a));
    other.change((list) => keep(list, b));
    expect(idsIn(browser.openTab())).toEqual([a.id, b.id]);
  });

  it('gives the same snapshot until something changes', () => {
    const store = aBrowser({ [readingKey]: writeList([a]) }).openTab();
    expect(store.snapshot()).toBe(store.snapshot());
  });

  it('says that it could not be read, and puts the text aside before anything is written over it', () => {
    const browser = aBrowser({ [readingKey]: '{"version":1,"things":[{"id":"pap' });
    const store = browser.openTab();
    expect(store.snapshot().trouble).toEqual({ what: 'unreadable', keptAs: `${readingKey}.unreadable-1` });
    store.change((list) => keep(list, a));
    expect(browser.texts.get(`${readingKey}.unreadable-1`)).toBe('{"version":1,"things":[{"id":"pap');
    expect(store.snapshot()).toEqual({ list: [a], trouble: { what: 'unreadable', keptAs: expect.anything() } });
    expect(browser.openTab().snapshot()).toEqual({ list: [a], trouble: null });
  });

  it('puts a second unreadable text beside the first', () => {
    const browser = aBrowser({ [readingKey]: 'second', [`${readingKey}.unreadable-1`]: 'first' });
    expect(browser.openTab().snapshot().trouble).toEqual({
      what: 'unreadable',
      keptAs: `${readingKey}.unreadable-2`,
    });
    expect(browser.texts.get(`${readingKey}.unreadable-1`)).toBe('first');
  });

  it('leaves an unreadable text alone where there is no room to put it aside', () => {
    const browser = aBrowser({ [readingKey]: 'damaged' });
    browser.isFull(true);
    const store = browser.openTab();
    store.change((list) => keep(list, a));
    expect(store.snapshot()).toEqual({ list: [a], trouble: { what: 'not kept' } });
    expect(browser.texts.get(readingKey)).toBe('damaged');
    browser.isFull(false);
    store.change((list) => keep(list, b));
    expect(browser.texts.get(`${readingKey}.unreadable-1`)).toBe('damaged');
    expect(idsIn(browser.openTab())).toEqual([a.id, b.id]);
  });

  it('lasts as long as the page where storage is full, and is kept once there is room', () => {
    const browser = aBrowser();
    browser.isFull(true);
    const store = browser.openTab();
    store.change((list) => keep(list, a));
    browser.tellTabs();
    expect(store.snapshot()).toEqual({ list: [a], trouble: { what: 'not kept' } });
    browser.isFull(false);
    store.change((list) => keep(list, b));
    expect(store.snapshot()).toEqual({ list: [a, b], trouble: null });
    expect(idsIn(browser.openTab())).toEqual([a.id, b.id]);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    const store = createReadingStore({ memory: null, onArrival: () => () => undefined });
    store.change((list) => keep(list, a));
    expect(store.snapshot()).toEqual({ list: [a], trouble: { what: 'not kept' } });
  });
});
