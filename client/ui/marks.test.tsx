import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

describe('a mark', () => {
  it('is named for those who don’t see it', () => {
    expect(renderToStaticMarkup(<KindMark kind="CaseStudy" />)).toContain('role="img" aria-label="Case"');
    expect(renderToStaticMarkup(<VoiceMark voice="editor" />)).toContain('aria-label="as editors read it"');
  });

  it('is passed over where the text beside it names it', () => {
    expect(renderToStaticMarkup(<KindMark kind="Paper" decorative />)).not.toContain('aria-label');
  });

  it('draws each voice, and a fact that nobody speaks for, in a look of its own', () => {
    const [paper, publisher, editor, none] = (['paper', 'publisher', 'editor', 'none'] as const).map((voice) =>
      renderToStaticMarkup(<VoiceMark voice={voice} decorative />),
    );
    expect(new Set([paper, publisher, editor, none]).size).toBe(4);
    expect(paper).not.toContain('stroke-dasharray');
  });
});
