import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, jsonInScript } from './html.ts';

test('a template escapes its values, keeps what is HTML already, and leaves null out', () => {
  const inner = html`<b>${'a & b'}</b>`;
  expect(html`<p title="${'"x" <y>'}">${inner}${null}${[1, ' ', inner]}</p>`.text).toBe(
    '<p title="&quot;x&quot; &lt;y&gt;"><b>a &amp; b</b>1 <b>a &amp; b</b></p>',
  );
});

test('no text, whatever it is, opens or closes anything', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']/);
    }),
  );
});

test('data in a script keeps its meaning and can’t end the script', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const { text } = jsonInScript(json.replaceAll('a', '</script>'));
      expect(text).not.toContain('<');
    }),
  );
  const said = { words: '</script><!--' };
  expect(JSON.parse(jsonInScript(JSON.stringify(said)).text)).toEqual(said);
});
