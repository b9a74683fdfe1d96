import { ChevronLeft } from 'lucide-react';
import { allQuestions, openQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import type { PanelContent } from '#client/app/panel-content.ts';
import { useScene } from '#client/app/use-scene.ts';
import { notCovered } from '#client/questions/not-covered.ts';
import { isPicking } from '#client/scene/connection.ts';
import { ask, giveUp, letGo, type Scene, startOver } from '#client/scene/scene.ts';

interface BackLinkProps {
  readonly content: PanelContent;
  readonly onFold?: () => void;
}

/** One step up: from a thing to the list that it was chosen from, from a list to the overview, from picking a thing to the one before. */
export const BackLink = ({ content, onFold }: BackLinkProps) => {
  const { scene, change } = useScene();
  const { name, transition } = stepUp(scene, content);
  return (
    <button
      type="button"
      onClick={() => {
        onFold?.();
        change(transition);
      }}
      className="-ml-1 flex min-h-8 min-w-0 items-center gap-1 rounded-sm text-label text-muted hover:text-text max-tablet:min-h-11"
    >
      <ChevronLeft size={14} aria-hidden className="shrink-0" />
      <span className="truncate">{name}</span>
    </button>
  );
};

interface Step {
  readonly name: string;
  readonly transition: (scene: Scene) => Scene;
}

const overview: Step = { name: 'Overview', transition: startOver };

const stepUp = ({ question, connect }: Scene, content: PanelContent): Step => {
  if (content.show === 'question')
    return openQuestions(registry).some(({ id }) => id === content.id)
      ? { name: notCovered.title, transition: (scene) => ask(scene, notCovered.id) }
      : overview;
  if (content.show === 'connect' && isPicking(connect)) return { name: 'Cancel', transition: giveUp };
  if ((content.show === 'chosen' || content.show === 'several') && connect?.to)
    return { name: 'How they are connected', transition: letGo };
  if (content.show !== 'chosen' || !question) return overview;
  const asked = [notCovered, ...allQuestions(registry)].find(({ id }) => id === question);
  return asked ? { name: asked.title, transition: letGo } : overview;
};
