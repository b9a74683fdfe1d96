/** Places one after another into lines of a width, as words are set: where each begins. */
export const flow = (widths: readonly number[], room: number, air: number): { line: number; from: number }[] => {
  let line = 0;
  let end = 0;
  return widths.map((width) => {
    if (end > 0 && end + width > room) {
      line += 1;
      end = 0;
    }
    const from = end;
    end += width + air;
    return { line, from };
  });
};
