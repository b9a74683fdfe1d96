import '#client/lib/zod-without-eval.ts';
import '#client/app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registry } from '#contracts/registry.ts';
import { App } from '#client/app/app.tsx';
import { AddressParams, readQuery } from '#client/scene/address.ts';
import { applyKindColours } from '#client/ui/kind-colours.ts';
import { applyTheme } from '#client/lib/use-root-theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

applyKindColours(registry, document.documentElement);
// Before anything is drawn, so that a link to the dark page never flashes the light one.
applyTheme(AddressParams.parse(readQuery(window.location.search)).theme ?? null);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
