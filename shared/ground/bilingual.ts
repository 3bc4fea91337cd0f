/** Every text a person sees exists in Chinese and English; Chinese comes first. */
export type Bilingual = { readonly zh: string; readonly en: string };
export type Language = keyof Bilingual;
export const languages: readonly Language[] = ['zh', 'en'];

/** A value put into a text; a bilingual one follows the language of the text. */
export type Param = string | number | Bilingual;
export type Params = { readonly [name: string]: Param };

const blank = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A blank of a text with the words for one and for many, where it has them. */
type Blank = { readonly name: string; readonly one?: string | undefined; readonly many?: string | undefined };

const compiled = new Map<string, readonly (string | Blank)[]>();

/** The pieces of a text, found once: a sheet with many findings fills the same few texts again and again. */
const piecesOf = (text: string): readonly (string | Blank)[] => {
  const known = compiled.get(text);
  if (known) return known;
  const pieces: (string | Blank)[] = [];
  let from = 0;
  text.replace(
    blank,
    (whole, name: string, one: string | undefined, many: string | undefined, at: number) => {
      pieces.push(text.slice(from, at), { name, one, many });
      from = at + whole.length;
      return '';
    },
  );
  pieces.push(text.slice(from));
  // Texts with something filled in are filled again; only the catalogue's own, which are few, come back.
  if (compiled.size < 5_000) compiled.set(text, pieces);
  return pieces;
};

/**
 * Fills `{name}` in one language's text; an unknown name is a programming error and throws. `{count|row|rows}` is
 * the first word where `count` is 1, else the second: English needs it, Chinese does not.
 */
export const fillOne = (text: string, params: Params, language: Language): string => {
  let filled = '';
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      filled += piece;
      continue;
    }
    const value = params[piece.name];
    if (value === undefined) throw new Error(`text wants {${piece.name}}: ${text}`);
    const words = typeof value === 'object' ? value[language] : String(value);
    filled +=
      piece.one === undefined || piece.many === undefined ? words : words === '1' ? piece.one : piece.many;
  }
  return filled;
};

/** What a text was filled with, and what became of it. */
type Filled = { readonly values: readonly (Param | undefined)[]; readonly text: Bilingual };
type Known = { readonly names: readonly string[]; readonly filled: Filled[]; next: number };
const known = new Map<Bilingual, Known>();
/** Ways of filling a text that are remembered, and texts of which they are. */
const [waysKept, textsKept] = [4, 2_000];

const namesIn = (text: Bilingual): readonly string[] => [
  ...new Set(
    [...piecesOf(text.zh), ...piecesOf(text.en)].flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.name],
    ),
  ),
];

/**
 * Fills `{name}` in both languages; a text without blanks comes back as it is. Filled with the same as a moment ago, it
 * is the same text: what a column accepts is said again in every row.
 */
export const fill = (text: Bilingual, params: Params): Bilingual => {
  let of = known.get(text);
  if (of)
    for (const { values, text: filled } of of.filled) {
      let i = 0;
      while (i < values.length && params[of.names[i] as string] === values[i]) i++;
      if (i === values.length) return filled;
    }
  const zh = fillOne(text.zh, params, 'zh');
  const en = fillOne(text.en, params, 'en');
  const filled = zh === text.zh && en === text.en ? text : { zh, en };
  if (!of && known.size < textsKept) {
    of = { names: namesIn(text), filled: [], next: 0 };
    known.set(text, of);
  }
  if (of) {
    of.filled[of.next] = { values: of.names.map((name) => params[name]), text: filled };
    of.next = (of.next + 1) % waysKept;
  }
  return filled;
};

/** One language's text with … for its blanks: for what is said of many cases at once. */
export const withoutBlanks = (text: string): string =>
  piecesOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : (piece.many ?? '…')))
    .join('');

export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Names one after the other: 、 in Chinese, commas in English. */
export const joinNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

/** The same in both languages. */
export const listNames = (names: readonly Bilingual[]): Bilingual => ({
  zh: joinNames(
    names.map(({ zh }) => zh),
    'zh',
  ),
  en: joinNames(
    names.map(({ en }) => en),
    'en',
  ),
});
