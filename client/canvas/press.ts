import type { Core, EventObject } from 'cytoscape';

interface Presses {
  /** A row's or link's id; null where nothing is. */
  readonly onPress: (id: string | null) => void;
  readonly onPressTwice: () => void;
}

/** Clicks and taps. Twice on nothing is a wish of its own. */
export const startPress = (cy: Core, { onPress, onPressTwice }: Presses): (() => void) => {
  const pressed = (event: EventObject): void => onPress(event.target === cy ? null : String(event.target.id()));
  const pressedTwice = (event: EventObject): void => {
    if (event.target === cy) onPressTwice();
  };
  cy.on('tap', pressed);
  cy.on('dbltap', pressedTwice);
  return () => {
    cy.off('tap', pressed);
    cy.off('dbltap', pressedTwice);
  };
};
