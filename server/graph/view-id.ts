import { createHash } from 'node:crypto';

/** The address of a text by what it says: its SHA-256, the first 128 bits, in base64url (22 characters). */
export const viewIdOf = (document: string): string =>
  createHash('sha256').update(document).digest().subarray(0, 16).toString('base64url');
