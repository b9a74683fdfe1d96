export { workOf } from '#contracts/work-of.ts';
