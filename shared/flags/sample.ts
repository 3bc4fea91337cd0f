/**
 * A sample that anybody can draw again (notice 90): the ticket of a code is the SHA-256 of the seed, a comma and the code, and
 * the smallest tickets are drawn. The list is frozen first, its hash written down, and only then a number drawn before both
 * bureaus goes into the seed; so nobody chooses. A larger sample begins with the smaller one, and a code that leaves the list
 * changes no other.
 */

/** @param sha256 of a text in UTF-8, hex */
export type Hash = (text: string) => string;

/** Codes in the order of bytes, one a line, the last line ended too. */
export const frozenList = (codes: Iterable<string>): string =>
  [...new Set(codes)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((code) => `${code}\n`)
    .join('');

/** The seed that a plan writes down. @param number what was drawn after the list was frozen */
export const seedOf = (plan: string, listHash: string, number: string): string =>
  `${plan},${listHash.slice(0, 16)},${number}`;

export const drawSample = (
  codes: Iterable<string>,
  seed: string,
  most: number,
  sha256: Hash,
): readonly { readonly code: string; readonly ticket: string }[] =>
  [...new Set(codes)]
    .map((code) => ({ code, ticket: sha256(`${seed},${code}`) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, most);

/** For a shell: reads the list from `list.txt`. */
export const shellCommand = (seed: string, most: number): string =>
  `SEED='${seed.replace(/'/g, "'\\''")}'; while read c; do printf '%s %s\\n' "$(printf '%s,%s' "$SEED" "$c" | sha256sum | cut -c1-64)" "$c"; done < list.txt | LC_ALL=C sort | head -${most}`;
