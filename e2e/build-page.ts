import { fileURLToPath } from 'node:url';
import { buildClientWhereStale } from '#server/operate/client-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page where it must be built, once, before several programs serve it at the same time. */
const buildPage = (): Promise<void> => buildClientWhereStale(root, (line) => process.stdout.write(`${line}\n`));

export default buildPage;
