/*
 * Stands in for `node-fetch`, which @citation-js/core imports for Node and which breaks in a browser (vite.config.ts
 * puts this in its place). Nothing is fetched by it here: works are only written, never read from the network.
 */
export default globalThis.fetch;
export const Headers = globalThis.Headers;
