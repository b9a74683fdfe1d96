/**
 * How many letters of one word are too many, too few, wrong or swapped with their neighbour against another: the
 * restricted edit distance of Damerau (1964), by the dynamic programme of Wagner and Fischer (1974). Counts up to `most`
 * and gives `most + 1` for whatever is further away.
 */
export const lettersWrong = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const wrong = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Infinity,
      );
      line.push(wrong);
      least = Math.min(least, wrong);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(at(last, other.length), most + 1);
};

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;
