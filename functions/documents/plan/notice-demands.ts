/** What the notice demands of the units, from the programme’s rules. */
import { type Bilingual, fill, listNames } from '../../../shared/ground/bilingual.ts';
import { owedBy, type Programme } from '../../../shared/ground/define-programme.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';
import { numeral } from './notice-titles.ts';
import { type Paragraph, text } from './paragraph.ts';
import type { Printed } from './printed-plan.ts';

/** notice 62: the forms of every month, and by which working day. */
const monthlyForms = (
  programme: Programme,
): { readonly days: number; readonly list: Bilingual } | undefined => {
  const monthly = owedBy(programme).flatMap(({ form, deadline }) =>
    deadline.every === 'month'
      ? [{ title: findForm(programme, form).title, days: deadline.dueWorkingDay }]
      : [],
  );
  if (monthly.length === 0) return undefined;
  const list = listNames(monthly.map(({ title }) => ({ zh: `《${title.zh}》`, en: title.en })));
  return {
    days: Math.min(...monthly.map(({ days }) => days)),
    list: { zh: list.zh.replaceAll('》、《', '》《'), en: list.en },
  };
};

export const demands = ({ programme }: Printed): Paragraph[] => {
  const floored = programme.categories.filter(({ hoursFloor }) => hoursFloor > 0);
  const monthly = monthlyForms(programme);
  const floors = {
    zh: floored.map((category) => fill(words.floor, { category, hours: category.hoursFloor }).zh).join('，'),
    en: floored.map((category) => fill(words.floor, { category, hours: category.hoursFloor }).en).join('; '),
  };
  const asked: (readonly [Bilingual, Bilingual])[] = [
    [words.carryTitle, words.carry],
    ...(floored.length ? [[words.floorsTitle, fill(words.floors, { list: floors })] as const] : []),
    ...(monthly ? [[words.reportTitle, fill(words.report, monthly)] as const] : []),
    [words.moneyTitle, words.money],
  ];
  return asked.map(([title, said], place) =>
    text(fill(words.demand, { number: numeral(place), title, text: said })),
  );
};
