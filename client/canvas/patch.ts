import type { Core, ElementDefinition, CollectionReturnValue } from 'cytoscape';

/** Makes the canvas hold exactly these elements, by id and in one batch: what stays keeps its classes. */
export const patch = (cy: Core, elements: readonly ElementDefinition[]): void => {
  const wanted = new Set(elements.map(({ data }) => data.id));
  const isHeld = ({ data }: ElementDefinition): boolean => cy.getElementById(data.id ?? '').nonempty();
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const held = elements.filter(isHeld);
    cy.add(elements.filter((element) => !isHeld(element)));
    for (const element of held) update(cy.getElementById(element.data.id ?? ''), element);
  });
};

const update = (held: CollectionReturnValue, { data, position }: ElementDefinition): void => {
  const { id: _, source, target, ...rest } = data;
  const changed = Object.entries(rest).filter(([name, value]) => !isSame(held.data(name), value));
  if (changed.length > 0) held.data(Object.fromEntries(changed));
  if (position && !isSame(held.position(), position)) held.position(position);
  if (source && target && !(held.data('source') === source && held.data('target') === target))
    held.move({ source, target });
};

/** Each change makes Cytoscape style and measure the element again. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
