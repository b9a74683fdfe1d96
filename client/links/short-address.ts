export { shortAddress } from '#contracts/short-address.ts';
