import { expect, it } from 'vitest';
import { registry } from '#contracts/registry.ts';
import { kindColour, kindColourProperties } from '#client/ui/kind-colours.ts';

it('gives a kind that was added to a registry its colours', () => {
  const larger = {
    ...registry,
    kinds: {
      Instrument: { ...registry.kinds.Topic, look: { shape: 'circle', light: '#012345', dark: '#6789AB' } as const },
    },
  };
  expect(kindColourProperties(larger)).toEqual([['--kind-Instrument', 'light-dark(#012345, #6789AB)']]);
  expect(kindColour('Instrument')).toContain('--kind-Instrument');
});
