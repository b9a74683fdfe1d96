export { type Fact, factsOf } from '#contracts/facts.ts';
