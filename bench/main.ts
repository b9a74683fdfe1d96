import { measureFirstLoad } from './first-load.ts';

await measureFirstLoad();
process.stdout.write('Written to bench/RESULTS.md\n');
