import type { Core, ElementDefinition } from 'cytoscape';

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

const update = (held: ReturnType<Core['getElementById']>, { data, position }: ElementDefinition): void => {
  const { id: _, source, target, ...rest } = data;
  held.data(rest);
  if (position) held.position(position);
  if (source && target) held.move({ source, target });
};
