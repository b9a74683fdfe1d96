import { Router } from 'express';
import { fileURLToPath } from 'node:url';
import { methodsAddress } from '#contracts/pages.ts';

const directory = fileURLToPath(new URL('../../docs', import.meta.url));

/** How everything is computed, for readers: the document of the repository, as it is. */
export const methodsPage = (): Router => {
  const router = Router();
  router.get(methodsAddress, (_request, response, next) => {
    const headers = { 'Cache-Control': 'no-cache', 'Content-Type': 'text/markdown; charset=utf-8' };
    response.sendFile('methods.md', { root: directory, cacheControl: false, headers }, (error: unknown) => {
      if (error !== undefined && !response.headersSent) next(error);
    });
  });
  return router;
};
