import type { Core, ElementDefinition, CollectionReturnValue } from 'cytoscape';

/** Makes the canvas hold exactly these elements, by id and in one batch: what stays keeps its classes. */
export const patch = (cy: Core, elements: readonly ElementDefinition[]): void => {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const added: ElementDefinition[] = [];
    for (const element of elements) {
      const held = cy.getElementById(element.data.id ?? '');
      if (held.nonempty()) update(held, element);
      else added.push(element);
    }
    cy.add(added);
  });
};

const update = (held: CollectionReturnValue, { data, position }: ElementDefinition): void => {
  const { id: _, source, target, ...rest } = data;
  const now: Record<string, unknown> = held.data();
  const changed = Object.entries(rest).filter(([name, value]) => !isSame(now[name], value));
  if (changed.length > 0) held.data(Object.fromEntries(changed));
  if (position) {
    const { x, y } = held.position();
    if (x !== position.x || y !== position.y) held.position(position);
  }
  if (source && target && !(now['source'] === source && now['target'] === target)) held.move({ source, target });
};

/** Each change makes Cytoscape style and measure the element again. Values are plain, or lists of plain ones. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, at) => item === other[at]);
};
