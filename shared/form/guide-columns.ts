/** The columns of a form in its guide: what each accepts, with an example where one says more. */
import { fill, type Language } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { guideTexts as words } from '../words/guide.ts';
import { columnExample, columnHelp } from './column-help.ts';
import type { CheckContext, Column, ColumnKind, Form } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';
import { tableOf } from './markdown-table.ts';

/**
 * Kinds whose own example says nothing more than what they accept; numbers that stand for persons and units
 * are not made up for a guide at all.
 */
const withoutExample: readonly ColumnKind[] = [
  'citizen-number',
  'credit-code',
  'text',
  'choices',
  'unit',
  'integer',
  'quantity',
  'money',
  'date',
  'month',
];

const exampleOf = (column: Column, context: CheckContext): string => {
  const own = columnExample(column, context);
  if (own !== undefined) return own;
  if (withoutExample.includes(column.kind)) return '';
  // The code of a registered row says of which form it is, which no form knows of another.
  if (column.kind === 'reference' && !context.references[column.to]) return '';
  const kind = kindOf(column);
  return String(kind.print(kind.example(column, context, 0), column, context) ?? '');
};

/** Examples are of one year, whatever programme they are read under, so that only real differences show. */
const contextOf = (form: Form, programme: Programme, of: Programme): CheckContext => {
  const year = String((of.targetYears[0] as number) + 1);
  // As tables/codes.ts makes them, of a unit and a project that the programme has.
  const unit = of.units.find(({ kind }) => kind === 'city-department')?.code ?? of.bureau;
  const code = `${year}${of.categories[0]?.letter ?? ''}-${unit.toUpperCase()}-001`;
  const sample = { title: '海洋牧场技术高级研修班', facts: {} };
  return {
    programme,
    unit: programme.bureau,
    period: form.period === 'year' ? year : `${year}-03`,
    today: `${year}-06-30`,
    references: {
      project: [{ ...sample, code }],
      class: [{ ...sample, code: `${code}-1` }],
    },
  };
};

/** What differs between programmes is said of each by its years, oldest first. */
const byProgramme = (
  programmes: readonly Programme[],
  language: Language,
  say: (programme: Programme) => string,
): string => {
  const said = programmes.map((programme) => ({ years: programme.years, text: say(programme) }));
  if (new Set(said.map(({ text }) => text)).size === 1) return said[0]?.text ?? '';
  return said
    .filter(({ text }) => text !== '')
    .map(({ years: [from, to], text }) => `${fill(words.ofYears, { from, to })[language]}${text}`)
    .join(language === 'zh' ? '' : ' ');
};

const helpOf = (
  form: Form,
  column: Column,
  [programme, first]: readonly [Programme, Programme],
  language: Language,
): string =>
  [
    columnHelp(form, column, programme)?.[language],
    kindOf(column).accepts(column, contextOf(form, programme, first))[language],
  ]
    .map((text = '') => text.charAt(0).toUpperCase() + text.slice(1))
    .filter((text) => text !== '')
    .join(language === 'zh' ? '' : ' ');

export const columnsOf = (form: Form, programmes: readonly Programme[], language: Language): string => {
  const first = programmes[0] as Programme;
  return tableOf([
    [words.column, words.required, words.accepts, words.example].map((text) => text[language]),
    ...Object.values(form.columns).map((column) => [
      column.header[language],
      column.required ? words.yes[language] : '',
      byProgramme(programmes, language, (each) => helpOf(form, column, [each, first], language)),
      exampleOf(column, contextOf(form, first, first)),
    ]),
  ]);
};
