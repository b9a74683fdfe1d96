import { edgeEnds } from '#contracts/graph.ts';
import { allQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { usePicture } from '#client/app/use-picture.ts';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { labelOf } from '#contracts/label.ts';
import { chosenOne, type Scene } from '#client/scene/scene.ts';

/** Names the page after what is chosen or asked. */
export const useSceneTitle = (scene: Scene, page?: string): void => {
  const { whole } = usePicture(scene);
  const titleOf = (id: string): string | undefined => {
    const node = whole?.nodes.find((one) => one.id === id);
    return node && labelOf(node);
  };
  const selected = chosenOne(scene.document);
  const ends = selected ? edgeEnds(selected) : null;
  const chosen = ends?.to
    ? [titleOf(ends.from), titleOf(ends.to)].filter(Boolean).join(' → ')
    : titleOf(selected ?? '');
  const question = [notCovered, ...allQuestions(registry)].find(({ id }) => id === scene.question)?.title;
  const { connect } = scene;
  const connected = connect?.to ? [titleOf(connect.from), titleOf(connect.to)].filter(Boolean).join(' and ') : null;
  useDocumentTitle(chosen || (selected ? null : connected || question), page);
};
