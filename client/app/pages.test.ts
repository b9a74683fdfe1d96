import { describe, expect, it } from 'vitest';
import { pageAt, pathOf, scenePages } from '#client/app/pages.ts';

const saved = 'k3Jx0aQvT7mVt2b9Zc1WfA';

describe('the pages of a scene', () => {
  it('have a path for the scene in the query and one for each saved view, and are found by it', () => {
    for (const page of scenePages)
      for (const savedView of [null, saved]) expect(pageAt(pathOf(page, savedView))).toEqual({ page, savedView });
  });

  it('are found with a slash at the end, and by the part of an id that a message has cut off', () => {
    expect(pageAt(`/view/${saved}/`)).toEqual({ page: 'map', savedView: saved });
    expect(pageAt('/view/k3Jx0')).toEqual({ page: 'map', savedView: 'k3Jx0' });
    expect(pageAt('/outline/')).toEqual({ page: 'outline', savedView: null });
  });

  it.each(['/about', `/view/${saved}/about`])('aren’t found at %s', (path) => {
    expect(pageAt(path)).toBeNull();
  });
});
