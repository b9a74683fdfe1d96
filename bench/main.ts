import { measureClient } from './client-goals.ts';
import { measureFirstLoad } from './first-load.ts';
import { measureServer } from './server.ts';

/* `npm run bench` measures everything; `npm run bench -- server` one group, and so on for each name below. */

const groups: Readonly<Record<string, () => Promise<void>>> = {
  page: measureFirstLoad,
  server: measureServer,
  client: measureClient,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in groups));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')} is no group of measurements: ${Object.keys(groups).join(', ')}`);
for (const [name, measure] of Object.entries(groups)) if (asked.length === 0 || asked.includes(name)) await measure();
process.stdout.write('Written to bench/RESULTS.md\n');
