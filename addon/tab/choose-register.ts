/** Which register of today's programme a person means: by its number in the list, or by a part of its name. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Form, ReferenceTarget } from '../../shared/form/define-form.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findForm, findProgramme } from '../../shared/programme/programmes.ts';
import { registerMenu, registerWords as words } from '../../shared/words/registers.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import type { ReferenceCell } from './reference-cell.ts';

/** In the order in which the programme asks for them. */
export const registersOf = (programme: Programme): readonly Form[] =>
  programme.obligations
    .map(({ form }) => findForm(programme, form))
    .filter(({ register }) => register !== undefined);

/** A dialog shows a dozen lines; names of registers are short. */
const inLine = 2;

const listOf = ({ say }: Desk, forms: readonly Form[]): string => {
  const items = forms.map(({ title }, i) => say(words.line, { number: i + 1, title }));
  const lines: string[] = [];
  for (let i = 0; i < items.length; i += inLine) lines.push(items.slice(i, i + inLine).join('　　'));
  return lines.join('\n');
};

const namedBy = (forms: readonly Form[], answer: string): readonly Form[] => {
  const wanted = answer
    .toLowerCase()
    .split(/[\s，,、“”"]+/)
    .filter(Boolean);
  const texts = (form: Form) => languages.map((each) => form.title[each].toLowerCase());
  const exact = forms.filter((form) => texts(form).some((text) => text === answer.toLowerCase()));
  if (exact.length) return exact;
  return forms.filter((form) =>
    texts(form).some((text) => wanted.length > 0 && wanted.every((word) => text.indexOf(word) >= 0)),
  );
};

const referredAs = (forms: readonly Form[], to: ReferenceTarget | undefined): Form | undefined =>
  to && forms.find((form) => form.referredAs === to);

/**
 * Asks again among those that a part of a name leaves open.
 * @param cell of a form that a row is wanted for: its register comes first
 * @returns undefined when the person cancels
 */
export const chooseRegister = (
  desk: Desk,
  { programme }: BodyOf<'whoAmI'>,
  cell: ReferenceCell | undefined,
): Form | undefined => {
  const { google, say } = desk;
  const all = registersOf(findProgramme(programme.id));
  const proposed = referredAs(all, cell?.to);
  let offered = all;
  for (;;) {
    const line = cell && proposed ? say(words.proposed, { title: proposed.title, column: cell.header }) : '';
    const question = say(words.question, { list: listOf(desk, offered), proposed: line });
    const answer = google.askText(say(registerMenu.view), question)?.normalize('NFKC').trim();
    if (answer === undefined) return undefined;
    if (answer === '' && proposed) return proposed;
    const numbered = offered[Number(answer) - 1];
    if (numbered) return numbered;
    const named = /^\d*$/.test(answer) ? [] : namedBy(offered, answer);
    if (named.length === 1) return named[0];
    // The same words again among the same registers would ask for ever.
    if (named.length === 0 || named.length === offered.length)
      throw new Refusal(
        'wrong-number',
        fill(words.wrongNumber, { answer: answer.slice(0, 20), count: offered.length }),
      );
    offered = named;
  }
};
