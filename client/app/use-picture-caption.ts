import { useCollectionTitle } from '#client/app/use-collection-title.ts';
import { filtersInWords, withoutKindsInWords } from '#client/app/filter-words.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { readQuery, writeQuery } from '#client/scene/address.ts';
import type { Scene } from '#client/scene/scene.ts';
import { leftOutOf } from '#client/scene/left-out.ts';
import { pictureCaption } from '#client/share/picture-caption.ts';

/** What a picture of the scene says of itself. */
export const usePictureCaption = (scene: Scene): ((at: Date) => string[]) => {
  const { whole } = usePicture(scene);
  const title = useCollectionTitle();
  const { document } = scene;
  const hidden = whole ? leftOutOf(whole, document).byHand.things : 0;
  const leftOut = [
    ...(document.seeds === 'all' ? [] : ['a part of the collection']),
    ...withoutKindsInWords(document.filters),
    ...(whole ? filtersInWords(document.filters, whole).map(({ words }) => words) : []),
    ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? 'thing' : 'things'} hidden by hand`] : []),
  ];
  return (at) => pictureCaption({ title, revision: whole?.revision ?? null, leftOut, address: addressHere() }, at);
};

/** Without the theme, which is the reader’s own. */
const addressHere = (): string => {
  const { origin, pathname, search } = window.location;
  const { theme: _, ...params } = readQuery(search);
  return `${origin}${pathname}${writeQuery(params)}`;
};
