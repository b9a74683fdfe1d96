import '#client/lib/zod-without-eval.ts';
import '#client/app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registry } from '#contracts/registry.ts';
import { App, assembleApp } from '#client/app/app.tsx';
import { readyToTakeOver } from '#client/app/take-over.ts';
import { applyKindColours } from '#client/ui/kind-colours.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

applyKindColours(registry, document.documentElement);

const parts = assembleApp();
if (root.hasChildNodes()) await readyToTakeOver(parts);

createRoot(root).render(
  <StrictMode>
    <App {...parts} />
  </StrictMode>,
);
