import { describe, expect, it } from 'vitest';
import { pageAt, pathOf, scenePages } from '#client/app/pages.ts';

const saved = 'k3Jx0aQvT7mVt2b9Zc1WfA';

describe('the pages of a scene', () => {
  it('have a path for the scene in the query and one for each saved view, and are found by it', () => {
    for (const page of scenePages)
      for (const savedView of [null, saved]) expect(pageAt(pathOf(page, savedView))).toEqual({ page, savedView });
  });

  it.each(['/about', '/view/short', `/view/${saved}/about`])('aren’t found at %s', (path) => {
    expect(pageAt(path)).toBeNull();
  });
});
