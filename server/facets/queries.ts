import { z } from 'zod';
import { NodeId } from '#contracts/graph.ts';
import { defineQuery } from '#server/graph/define-query.ts';

const params = z.object({ ids: z.array(z.string()) });
const row = z.object({ id: NodeId, value: NodeId });

export const listStages = defineQuery({ file: 'facets/list-stages.cypher', mode: 'read', params, row });
export const listSectors = defineQuery({ file: 'facets/list-sectors.cypher', mode: 'read', params, row });
export const listOwnSettings = defineQuery({ file: 'facets/list-own-settings.cypher', mode: 'read', params, row });
export const listSettings = defineQuery({ file: 'facets/list-settings.cypher', mode: 'read', params, row });
