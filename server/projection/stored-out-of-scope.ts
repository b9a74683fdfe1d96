import { z } from 'zod';
import { OutOfScope } from '#contracts/out-of-scope.ts';

/** An editor's decision as it is stored: under its id, and beside what else the graph keeps of it. */
export const StoredOutOfScope = z.object({ id: z.string(), ...OutOfScope.shape });
export type StoredOutOfScope = z.infer<typeof StoredOutOfScope>;
