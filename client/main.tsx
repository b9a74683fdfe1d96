import '#client/lib/zod-without-eval.ts';
import '#client/app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registry } from '#contracts/registry.ts';
import { App } from '#client/app/app.tsx';
import { applyKindColours } from '#client/ui/kind-colours.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

applyKindColours(registry, document.documentElement);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
