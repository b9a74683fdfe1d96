import type { RequestHandler } from 'express';
import { BadRequest } from './errors.ts';

/** Refuses an address that doesn’t decode or holds a NUL, before anything tries to make sense of it. */
export const refuseMalformedTarget: RequestHandler = (request, _response, next) => {
  if (!isWellFormed(request.url))
    throw new BadRequest([{ field: 'address', expected: 'well-formed percent-encoding without NUL' }]);
  next();
};

export const isWellFormed = (target: string): boolean => decoded(target)?.includes('\0') === false;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

/** Express’s query parser: a name that stands once is a string, one that stands more often is a list of them. */
export const parseQueryString = (text: string | null | undefined): Record<string, string | string[]> => {
  const parameters = new URLSearchParams(text ?? '');
  const values = [...new Set(parameters.keys())].map((name): [string, string | string[]] => {
    const all = parameters.getAll(name);
    return [name, all.length === 1 ? all.join('') : all];
  });
  return Object.fromEntries(values);
};
