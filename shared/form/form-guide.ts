/** Form → a guide in Markdown, Chinese first: who files it when, its columns, what is checked, and how. */
import { type Bilingual, fill, type Language, listNames, withoutBlanks } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import type { Deadline, Obligation, Programme } from '../ground/define-programme.ts';
import { guideTexts as words } from '../words/guide.ts';
import { privacyWords } from '../words/persons.ts';
import { menuWords, sheetWords } from '../words/sheet.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import { columnExample, columnHelp } from './column-help.ts';
import type { CheckContext, Column, ColumnKind, Form } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';
import { privacyNotice } from './privacy-notice.ts';

/** A form with the obligation a programme makes of it. */
export type Guided = { readonly form: Form; readonly obligation: Obligation };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

const monthDay = (text: string, year: Bilingual = { zh: '', en: '' }): Bilingual => {
  const [month, day] = text.split('-').map(Number) as [number, number];
  const { zh, en } = fill(words.monthDay, {
    month: { zh: String(month), en: months[month - 1] as string },
    day,
  });
  return { zh: year.zh + zh, en: en + year.en };
};

const closingYear = ({
  closes,
  due,
  openYears,
}: Extract<Deadline, { every: 'year' }>): Bilingual | undefined =>
  openYears ? fill(words.yearsLater, { years: openYears }) : closes < due ? words.nextYear : undefined;

const rhythmOf = ({ deadline, optional }: Obligation): Bilingual => {
  const owed = optional ? words.optional : words.owed;
  const when =
    deadline.every === 'month'
      ? fill(words.everyMonth, { day: deadline.dueWorkingDay, grace: deadline.graceDays })
      : fill(words.everyYear, {
          due: monthDay(deadline.due),
          opens: monthDay(deadline.opens, deadline.opens > deadline.due ? words.lastYear : undefined),
          closes: monthDay(deadline.closes, closingYear(deadline)),
        });
  return { zh: `${when.zh}；${owed.zh}`, en: `${when.en}; ${owed.en}` };
};

const whoOf = (
  { unitKinds, units = [], offeredTo = [] }: Obligation,
  programmes: readonly Programme[],
): Bilingual => {
  const asked = listNames([
    ...unitKinds.map((kind) => unitKindTexts[kind]),
    ...units.map((code) => nameOfUnit(programmes[0] as Programme, code)),
  ]);
  if (offeredTo.length === 0) return asked;
  const also = fill(words.alsoOffered, { kinds: listNames(offeredTo.map((kind) => unitKindTexts[kind])) });
  return { zh: `${asked.zh}；${also.zh}`, en: `${asked.en}; ${also.en}` };
};

const tableOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows.map((cells) =>
    cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};

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

const columnsOf = (form: Form, programmes: readonly Programme[], language: Language): string => {
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

const rulesOf = (form: Form, programmes: readonly Programme[], language: Language): string => {
  const applying = [...form.rowRules, ...form.sheetRules].filter(
    ({ where }) => !where || programmes.some(where),
  );
  const lines = applying.map(({ severity, message, fix }) => {
    const weight = words[severity === 'error' ? 'error' : 'warning'][language];
    const gap = language === 'zh' ? '' : ' ';
    return `- **${weight}**${language === 'zh' ? '：' : ': '}${withoutBlanks(message[language])}${gap}${withoutBlanks(fix[language])}`;
  });
  const headers = form.rowKey.map((name) => (form.columns[name] as Column).header);
  const key = fill(words.key, {
    columns: {
      zh: headers.map(({ zh }) => `“${zh}”`).join(''),
      en: headers.map(({ en }) => `“${en}”`).join(' and '),
    },
  });
  return [`- ${key[language]}`, ...new Set(lines)].join('\n');
};

const stepsOf = (language: Language): string =>
  [
    fill(words.open, { product: sheetWords.product, open: menuWords.open }),
    words.fill,
    fill(words.check, { check: menuWords.check, rewrite: menuWords.rewrite }),
    fill(words.submit, { submit: menuWords.submit }),
  ]
    .map((step, i) => `${i + 1}. ${step[language]}`)
    .join('\n');

const nameWithNumber = ({ name, basis }: Programme): Bilingual => ({
  zh: `${name.zh}（${basis.number}）`,
  en: `${name.en}, ${basis.number}`,
});

const partOf = (
  { form, obligation }: Guided,
  programmes: readonly Programme[],
  language: Language,
): string => {
  // Of the latest programme that asks for it: who is on a sheet now is told how it is now.
  const notice = privacyNotice(form, programmes[programmes.length - 1] as Programme);
  const lines: readonly (readonly [Bilingual, Bilingual])[] = [
    [words.programme, listNames(programmes.map(nameWithNumber))],
    [words.who, whoOf(obligation, programmes)],
    [words.when, rhythmOf(obligation)],
    [words.review, form.review === 'bureau' ? words.reviewBureau : words.reviewAutomatic],
    [words.nil, form.nilAllowed ? words.nilYes : words.nilNo],
    ...(form.restricted ? ([[words.restricted, words.restrictedText]] as const) : []),
    ...(notice ? ([[privacyWords.title, notice]] as const) : []),
  ];
  const gap = language === 'zh' ? '：' : ': ';
  return [
    form.purpose[language],
    lines.map(([name, text]) => `- **${name[language]}**${gap}${text[language]}`).join('\n'),
    `### ${words.how[language]}`,
    stepsOf(language),
    `### ${words.columns[language]}`,
    columnsOf(form, programmes, language),
    `### ${words.rules[language]}`,
    words.rulesAbout[language],
    rulesOf(form, programmes, language),
  ].join('\n\n');
};

/** The guide of one form. @param programmes that use it, oldest first */
export const writeGuide = (guided: Guided, programmes: readonly Programme[]): string => {
  const { title } = guided.form;
  const parts = (['zh', 'en'] as const).map(
    (language) => `## ${title[language]}\n\n${partOf(guided, programmes, language)}`,
  );
  return `# ${title.zh} ${title.en}\n\n<!-- ${words.note.zh} ${words.note.en} -->\n\n${parts.join('\n\n')}\n`;
};

/** The list of all guides of a city's programmes, oldest first; owed forms come first. */
export const writeGuideIndex = (guided: readonly Guided[], programmes: readonly Programme[]): string => {
  const listOf = (optional: boolean): string =>
    tableOf([
      [words.form, words.who, words.when].map(({ zh, en }) => `${zh} ${en}`),
      ...guided
        .filter(({ obligation }) => (obligation.optional === true) === optional)
        .map(({ form, obligation }) => [
          `[${form.title.zh} ${form.title.en}](${form.id}.md)`,
          `${whoOf(obligation, programmes).zh}<br>${whoOf(obligation, programmes).en}`,
          `${rhythmOf(obligation).zh}<br>${rhythmOf(obligation).en}`,
        ]),
    ]);
  return [
    `# ${words.indexTitle.zh} ${words.indexTitle.en}`,
    `<!-- ${words.note.zh} ${words.note.en} -->`,
    ...programmes.map(({ name, basis }) => `${name.zh}（${basis.number}）  \n${name.en}`),
    `## ${words.indexOwed.zh} ${words.indexOwed.en}`,
    listOf(false),
    `## ${words.indexOptional.zh} ${words.indexOptional.en}`,
    `${listOf(true)}\n`,
  ].join('\n\n');
};
