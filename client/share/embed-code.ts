interface Embedded {
  /** The whole address of the embedded view. */
  readonly link: string;
  readonly title: string;
  /** In CSS px. */
  readonly width: number;
  readonly height: number;
}

/** What to paste into a page to show a view there. */
export const embedCode = ({ link, title, width, height }: Embedded): string =>
  `<iframe src="${inAttribute(link)}" title="${inAttribute(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;

/** Where a view stands without anything around it, in other people's pages. */
export const embedPathOf = (savedView: string | null): string =>
  savedView === null ? '/embed' : `/embed/${savedView}`;

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
