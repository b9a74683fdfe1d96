import { expect, it } from 'vitest';
import { embedCode } from '#client/share/embed-code.ts';

it('the code to embed a view names the frame and its size, and breaks out of no attribute', () => {
  expect(
    embedCode({
      link: 'https://example.org/embed?chosen=paper:a&question=x',
      title: 'Trust in "contracts" <2015>',
      width: 800,
      height: 600,
    }),
  ).toBe(
    '<iframe src="https://example.org/embed?chosen=paper:a&amp;question=x" title="Trust in &quot;contracts&quot; &lt;2015&gt;" width="800" height="600" loading="lazy"></iframe>',
  );
});
