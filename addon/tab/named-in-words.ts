/** Units and forms as people call them: 市农委 is 市农业委员会. */
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { forms, programmes } from '../../shared/programme/programmes.ts';

/** Are all characters of the word in the name, in their order? */
const shortens = (word: string, name: string): boolean => {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Those called so; else those whose name holds the word; else those whose name it shortens. */
const called = (word: string, all: ReadonlyMap<string, Bilingual>): readonly string[] => {
  const folded = word.toLowerCase();
  const ways = [
    (name: string) => name === folded,
    (name: string) => name.indexOf(folded) >= 0,
    (name: string) => shortens(folded, name),
  ];
  for (const way of ways) {
    const found = [...all].filter(([, { zh, en }]) => way(zh.toLowerCase()) || way(en.toLowerCase()));
    if (found.length) return found.map(([id]) => id);
  }
  return [];
};

const units = new Map(
  programmes.flatMap((each) => each.units.map(({ code, name }) => [code, name] as const)),
);
const titles = new Map(forms.map(({ id, title }) => [id, title] as const));

/** What the word names, when it is one thing only. Two letters at least, or anything would be named. */
export const namedInWords = (word: string): { unit: string } | { form: string } | undefined => {
  if (word.length < 2) return undefined;
  const [unit, otherUnit] = called(word, units);
  if (unit !== undefined && otherUnit === undefined) return { unit };
  const [form, otherForm] = called(word, titles);
  return form !== undefined && otherForm === undefined ? { form } : undefined;
};
