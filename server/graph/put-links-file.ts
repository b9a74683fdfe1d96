/** Where the statement stands that writes links of a type, below `cypher/`: one file a type, written by the generator. */
export const putLinksFile = (type: string): string => `write/put-${type.toLowerCase().replaceAll('_', '-')}.cypher`;
