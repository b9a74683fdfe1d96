import { Menu } from '@base-ui/react/menu';
import { Check, LayoutDashboard } from 'lucide-react';
import { type Grouping, type Layout } from '#contracts/view.ts';
import { useScene } from '#client/app/use-scene.ts';
import { MenuPopup } from '#client/ui/menu-popup.tsx';
import { groupBy, layOut, layOutAgain } from '#client/scene/arrange.ts';

const layoutNames: Readonly<Record<Layout, string>> = {
  throughline: 'Throughline',
  network: 'Network',
  timeline: 'Timeline',
};
const groupingNames: Readonly<Record<Grouping, string>> = {
  none: 'Nothing',
  stage: 'Stage',
  sector: 'Sector',
  setting: 'Setting',
};

/** How the picture is laid out, and what its things are grouped by. */
export const ArrangeMenu = () => {
  const { scene, step } = useScene();
  const { layout, grouping } = scene.document;
  return (
    <Menu.Root>
      <Menu.Trigger className="tool">
        <LayoutDashboard size={16} aria-hidden />
        <span className="max-desk:sr-only">Arrange</span>
      </Menu.Trigger>
      <MenuPopup>
        <Choices
          label="Layout"
          names={layoutNames}
          chosen={layout}
          onChoose={(next) => step(`Laid out as a ${layoutNames[next].toLowerCase()}`, (now) => layOut(now, next))}
        />
        <Choices
          label="Group by"
          names={groupingNames}
          chosen={grouping}
          onChoose={(next) =>
            step(next === 'none' ? 'Grouped by nothing' : `Grouped by ${next}`, (now) => groupBy(now, next))
          }
        />
        {layout === 'network' ? (
          <Menu.Group>
            <Menu.Item className="menu-item" onClick={() => step('Laid out again', layOutAgain)}>
              Lay out again
            </Menu.Item>
          </Menu.Group>
        ) : null}
      </MenuPopup>
    </Menu.Root>
  );
};

interface ChoicesProps<V extends string> {
  readonly label: string;
  readonly names: Readonly<Record<V, string>>;
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
}

const Choices = <V extends string>({ label, names, chosen, onChoose }: ChoicesProps<V>) => {
  const values = Object.keys(names).filter((name): name is V => name in names);
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{label}</Menu.GroupLabel>
      <Menu.RadioGroup value={chosen} onValueChange={onChoose}>
        {values.map((value) => (
          <Menu.RadioItem key={value} value={value} closeOnClick className="menu-item">
            <span className="flex w-4 shrink-0">
              <Menu.RadioItemIndicator>
                <Check size={14} aria-hidden />
              </Menu.RadioItemIndicator>
            </span>
            {names[value]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  );
};
