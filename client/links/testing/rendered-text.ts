/** What rendered HTML says beside quotes and reasons and beside what is worded for a study that itself says so. */
export const textOutsideQuotes = (html: string): string =>
  textOf(
    html
      .replaceAll(/<blockquote\b.*?<\/blockquote>/gs, ' ')
      .replaceAll(/<p data-part="reason">.*?<\/p>/gs, ' ')
      .replaceAll(/<(p|span)\b[^>]*data-said-by="paper"[^>]*>.*?<\/\1>/gs, ' '),
  );

export const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
