import { setImmediate } from 'node:timers/promises';
import { withBibtexKey } from '#contracts/bibtex-key.ts';
import { type CslItem, cslOf } from '#contracts/csl.ts';
import { risOf } from '#contracts/ris.ts';
import type { Content } from './content.ts';
import { factsOfPapers, workOf } from './paper-facts.ts';
import { inBatches, jsonList } from './share.ts';

/* The papers of an export for reference managers. What nobody has checked about one is said in its note. */

export async function* writeCslJson(content: Content): AsyncGenerator<string> {
  yield* jsonList(itemsIn(content));
}

export async function* writeBibtex(content: Content): AsyncGenerator<string> {
  const Cite = await citationWriter();
  for await (const items of itemsIn(content)) {
    yield `${new Cite(items.map(withBibtexKey)).format('bibtex').trim()}\n\n`;
  }
}

export async function* writeRis(content: Content): AsyncGenerator<string> {
  const Cite = await citationWriter();
  for await (const items of itemsIn(content)) {
    const records = new Cite(items).format('ris', { format: 'object' });
    yield records.map((record, at) => risOf(record, items[at]?.id ?? '')).join('');
  }
}

/** It is large, and a start waits for what is imported at the top. */
const citationWriter = async () => {
  const [{ Cite }] = await Promise.all([
    import('@citation-js/core'),
    import('@citation-js/plugin-bibtex'),
    import('@citation-js/plugin-ris'),
  ]);
  return Cite;
};

/** The writer takes about a millisecond for each: others are answered in between. */
const atATime = 50;

async function* itemsIn(content: Content): AsyncGenerator<readonly CslItem[]> {
  for await (const nodes of content.nodes()) {
    const facts = await factsOfPapers(nodes, content);
    for (const some of inBatches(facts, atATime)) {
      yield some.map((one) => cslOf(workOf(one)));
      await setImmediate();
    }
  }
}
