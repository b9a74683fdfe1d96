import { Buffer } from 'node:buffer';
import express from 'express';
import { z } from 'zod';

/* The least that a server can do: an Express route that ends with a buffer made before. A yardstick, in a process of its
   own. Takes a port and the size of its answer; says "ready" when it listens. */

const [port, bytes] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const body = Buffer.alloc(bytes, 'x');
const app = express().disable('etag').disable('x-powered-by');
app.get('/', (_request, response) => {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(body);
});
app.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
