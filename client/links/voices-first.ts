export { voicesFirst } from '#contracts/voices-first.ts';
