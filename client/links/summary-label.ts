export { summaryLabel } from '#contracts/summary-label.ts';
