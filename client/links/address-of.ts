export { addressOf } from '#contracts/address-of.ts';
