import { z } from 'zod';

/** RFC 9457, with the request's id and, for bad input, the fields at fault. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ field: z.string(), expected: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
