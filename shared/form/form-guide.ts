/** Form → a guide in Markdown, Chinese first: who files it when, its columns, what is checked, and how. */
import { type Bilingual, fill, type Language, listNames } from '../ground/bilingual.ts';
import type { Obligation, Programme } from '../ground/define-programme.ts';
import { guideTexts as words } from '../words/guide.ts';
import { menuWords, sheetWords } from '../words/sheet.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';
import { columnHelp } from './column-help.ts';
import type { CheckContext, Column, ColumnKind, Form } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';

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

const rhythmOf = ({ deadline, optional }: Obligation): Bilingual => {
  const owed = optional ? words.optional : words.owed;
  const when =
    deadline.every === 'month'
      ? fill(words.everyMonth, { day: deadline.dueWorkingDay, grace: deadline.graceDays })
      : fill(words.everyYear, {
          due: monthDay(deadline.due),
          opens: monthDay(deadline.opens, deadline.opens > deadline.due ? words.lastYear : undefined),
          closes: monthDay(deadline.closes, deadline.closes < deadline.due ? words.nextYear : undefined),
        });
  return { zh: `${when.zh}；${owed.zh}`, en: `${when.en}; ${owed.en}` };
};

const whoOf = ({ unitKinds }: Obligation): Bilingual =>
  listNames(unitKinds.map((kind) => unitKindTexts[kind]));

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
  if (column.example !== undefined) return column.example;
  if (withoutExample.includes(column.kind)) return '';
  const kind = kindOf(column);
  return String(kind.print(kind.example(column, context, 0), column, context) ?? '');
};

const contextOf = (form: Form, programme: Programme): CheckContext => {
  const year = String((programme.targetYears[0] as number) + 1);
  const sample = { title: '海洋牧场技术高级研修班', facts: {} };
  return {
    programme,
    unit: programme.bureau,
    period: form.period === 'year' ? year : `${year}-03`,
    today: `${year}-06-30`,
    references: {
      project: [{ ...sample, code: `${year}A-NYW-001` }],
      class: [{ ...sample, code: `${year}A-NYW-001-1` }],
    },
  };
};

const columnsOf = (form: Form, context: CheckContext, language: Language): string =>
  tableOf([
    [words.column, words.required, words.accepts, words.example].map((text) => text[language]),
    ...Object.values(form.columns).map((column) => [
      column.header[language],
      column.required ? words.yes[language] : '',
      [
        columnHelp(form, column, context.programme)?.[language],
        kindOf(column).accepts(column, context)[language],
      ]
        .map((text = '') => text.charAt(0).toUpperCase() + text.slice(1))
        .filter((text) => text !== '')
        .join(language === 'zh' ? '' : ' '),
      exampleOf(column, context),
    ]),
  ]);

/** The blanks of a rule's text have no values in a guide. */
const withoutBlanks = (text: string): string => text.replace(/\{\w+\}/g, '…');

const rulesOf = (form: Form, programme: Programme, language: Language): string => {
  const applying = [...form.rowRules, ...form.sheetRules].filter(({ where }) => !where || where(programme));
  const lines = applying.map(({ severity, message, fix }) => {
    const weight = words[severity === 'error' ? 'error' : 'warning'][language];
    const gap = language === 'zh' ? '' : ' ';
    return `- **${weight}**${language === 'zh' ? '：' : ': '}${withoutBlanks(message[language])}${gap}${withoutBlanks(fix[language])}`;
  });
  const headers = form.rowKey.map((name) => (form.columns[name] as Column).header);
  const key = fill(words.key, {
    columns: {
      zh: headers.map(({ zh }) => `「${zh}」`).join(''),
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

const partOf = ({ form, obligation }: Guided, programme: Programme, language: Language): string => {
  const lines: readonly (readonly [Bilingual, Bilingual])[] = [
    [
      words.programme,
      {
        zh: `${programme.name.zh}（${programme.basis.number}）`,
        en: `${programme.name.en}, ${programme.basis.number}`,
      },
    ],
    [words.who, whoOf(obligation)],
    [words.when, rhythmOf(obligation)],
    [words.review, form.review === 'bureau' ? words.reviewBureau : words.reviewAutomatic],
    [words.nil, form.nilAllowed ? words.nilYes : words.nilNo],
    ...(form.restricted ? ([[words.restricted, words.restrictedText]] as const) : []),
  ];
  const gap = language === 'zh' ? '：' : ': ';
  return [
    form.purpose[language],
    lines.map(([name, text]) => `- **${name[language]}**${gap}${text[language]}`).join('\n'),
    `### ${words.how[language]}`,
    stepsOf(language),
    `### ${words.columns[language]}`,
    columnsOf(form, contextOf(form, programme), language),
    `### ${words.rules[language]}`,
    words.rulesAbout[language],
    rulesOf(form, programme, language),
  ].join('\n\n');
};

/** The guide of one form. */
export const writeGuide = (guided: Guided, programme: Programme): string => {
  const { title } = guided.form;
  const parts = (['zh', 'en'] as const).map(
    (language) => `## ${title[language]}\n\n${partOf(guided, programme, language)}`,
  );
  return `# ${title.zh} ${title.en}\n\n<!-- ${words.note.zh} ${words.note.en} -->\n\n${parts.join('\n\n')}\n`;
};

/** The list of all guides, owed forms first. */
export const writeGuideIndex = (guided: readonly Guided[], programme: Programme): string => {
  const listOf = (optional: boolean): string =>
    tableOf([
      [words.form, words.who, words.when].map(({ zh, en }) => `${zh} ${en}`),
      ...guided
        .filter(({ obligation }) => (obligation.optional === true) === optional)
        .map(({ form, obligation }) => [
          `[${form.title.zh} ${form.title.en}](${form.id}.md)`,
          `${whoOf(obligation).zh}<br>${whoOf(obligation).en}`,
          `${rhythmOf(obligation).zh}<br>${rhythmOf(obligation).en}`,
        ]),
    ]);
  return [
    `# ${words.indexTitle.zh} ${words.indexTitle.en}`,
    `<!-- ${words.note.zh} ${words.note.en} -->`,
    `${programme.name.zh}（${programme.basis.number}）  \n${programme.name.en}`,
    `## ${words.indexOwed.zh} ${words.indexOwed.en}`,
    listOf(false),
    `## ${words.indexOptional.zh} ${words.indexOptional.en}`,
    `${listOf(true)}\n`,
  ].join('\n\n');
};
