export { keyOf, type LinkGroup, linkGroups, type LinkRow, type Reading } from '#contracts/link-groups.ts';
