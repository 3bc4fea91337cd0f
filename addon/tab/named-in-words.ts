/** Units and forms as people call them: 市农委 is 市农业委员会. */
import { type Bilingual, fill, languages, listNames } from '../../shared/ground/bilingual.ts';
import { forms, programmes } from '../../shared/programme/programmes.ts';
import { recordWords } from '../../shared/words/record.ts';
import { Refusal } from '../google/refusal.ts';

export type Named = { readonly unit: string } | { readonly form: string };
type Known = { readonly named: Named; readonly name: Bilingual };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const units = new Map(
  programmes.flatMap((each) => each.units.map(({ code, name }) => [code, name] as const)),
);
const titles = new Map(forms.map(({ id, title }) => [id, title] as const));
const known: readonly Known[] = [
  ...[...units].map(([unit, name]) => ({ named: { unit }, name })),
  ...[...titles].map(([form, name]) => ({ named: { form }, name })),
];

/** Of a longer name first: it may hold a shorter one. */
const whole = known
  .flatMap(({ named, name }) => languages.map((language) => ({ named, text: folded(name[language]) })))
  .sort((a, b) => b.text.length - a.text.length);

/** Names that stand in the text as a whole, in either language, and what is left of it: names have spaces and commas. */
export const namesIn = (text: string): { readonly named: readonly Named[]; readonly rest: string } => {
  const named: Named[] = [];
  let rest = text.normalize('NFKC');
  for (const each of whole)
    for (
      let at = rest.toLowerCase().indexOf(each.text);
      at >= 0;
      at = rest.toLowerCase().indexOf(each.text)
    ) {
      named.push(each.named);
      rest = `${rest.slice(0, at)} ${rest.slice(at + each.text.length)}`;
    }
  return { named, rest };
};

/** Are all characters of the word in the name, in their order? Of letters that says nothing. */
const shortens = (word: string, name: string): boolean => {
  if (!/^[\u3400-\u9fff]+$/.test(word)) return false;
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Those whose name holds the word; else those whose name it shortens. */
const called = (word: string): readonly Known[] => {
  const ways = [(name: string) => name.includes(word), (name: string) => shortens(word, name)];
  for (const way of ways) {
    const found = known.filter(({ name }) => languages.some((language) => way(folded(name[language]))));
    if (found.length) return found;
  }
  return [];
};

/** As many as a dialog can name. */
const shown = 4;

/**
 * What the word names. Two letters at least, or anything would be named.
 *
 * @throws Refusal when it may be one of several
 */
export const namedInWords = (word: string): Named | undefined => {
  if (word.length < 2) return undefined;
  const [only, ...others] = called(folded(word));
  if (!only || others.length === 0) return only?.named;
  const names = [only, ...others].slice(0, shown).map(({ name }) => name);
  throw new Refusal(
    'ambiguous',
    fill(recordWords.ambiguous, {
      word: word.slice(0, 20),
      count: others.length + 1,
      names: listNames(names),
    }),
  );
};
