/**
 * Writes docs/intake.md: what the check makes of the rows of data/real-classes.csv pasted into the three
 * annual plans, and the table of cases of every kind of column. Made from the code itself, so that a reader
 * can see what is read, what is asked about and what is refused; a test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSheet } from '../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Column, Form } from '../shared/form/define-form.ts';
import { Finding, type Reading } from '../shared/form/kinds/kind.ts';
import { kindOf } from '../shared/form/kinds/kinds.ts';
import { noReferences } from '../shared/form/references.ts';
import { advancedPlan } from '../shared/forms/advanced-plan.ts';
import { postPlan } from '../shared/forms/post-plan.ts';
import { urgentPlan } from '../shared/forms/urgent-plan.ts';
import { type Bilingual, fill } from '../shared/ground/bilingual.ts';
import type { IssueCode } from '../shared/ground/issue.ts';
import { qingdao20132020 } from '../shared/programme/qingdao.ts';
import { issueTexts } from '../shared/words/issues.ts';
import { type RealRow, readRealRows } from './demo/real-rows.ts';
import { kindCases } from './intake-table/kind-cases.ts';

const file = new URL('../docs/intake.md', import.meta.url);
const plans: readonly Form[] = [advancedPlan, urgentPlan, postPlan];
const context: CheckContext = {
  programme: qingdao20132020,
  unit: 'nyw',
  period: '2015',
  today: '2015-01-20',
  references: noReferences,
};
/** Which column of the plans each column of the file is pasted into. */
const pasted = {
  level: 'level',
  date_as_published: 'when',
  headcount_as_published: 'persons',
  days_as_published: 'days',
} as const;

const outcomes = {
  taken: { zh: '照收', en: 'taken' },
  understood: { zh: '读成', en: 'read as' },
  asked: { zh: '询问', en: 'asked' },
  refused: { zh: '拒收', en: 'refused' },
} as const;
/** It says something, but not enough: the person is asked for the rest. Everything else without a value is refused. */
const questions: readonly string[] = [
  'number-vague',
  'date-year-missing',
  'date-unclear',
  'dates-start-only',
  'dates-unclear',
  'month-unclear',
  'choice-close',
  'yes-no-unclear',
];

type Told = { readonly outcome: keyof typeof outcomes; readonly told: string };

const both = ({ zh, en }: Bilingual): string => `${zh}<br>${en}`;
const cellText = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, '⏎');
const shown = (value: unknown): string => `\`${cellText(String(value))}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const tellReading = (reading: Reading, column: Column): Told => {
  const print = (value: NonNullable<Reading>): string =>
    shown(kindOf(column).print(value as Exclude<Reading, Finding | undefined>, column, context));
  if (reading === undefined) return { outcome: 'taken', told: '（空 empty）' };
  if (!(reading instanceof Finding)) return { outcome: 'taken', told: print(reading) };
  const { code, params, value } = reading;
  if (value !== undefined) return { outcome: 'understood', told: print(value) };
  const text: { message: Bilingual; fix: Bilingual } = issueTexts[code as IssueCode];
  return {
    outcome: questions.includes(code) ? 'asked' : 'refused',
    told: both(fill({ zh: text.message.zh + text.fix.zh, en: `${text.message.en} ${text.fix.en}` }, params)),
  };
};

/** What a plan makes of one cell of a row, from the check of the whole sheet. */
const tellPasted = (form: Form, rows: readonly RealRow[]): Map<string, Told> => {
  const names = Object.keys(pasted) as (keyof typeof pasted)[];
  const taken = names.filter((name) => form.columns[pasted[name]]);
  const cells = rows.map((row) => taken.map((name) => row[name] as string));
  const headers = taken.map((name) => form.columns[pasted[name]]?.header.zh as string);
  const checked = checkSheet(form, { headers, rows: cells, ids: [] }, context);
  const values = new Map<string, Told>();
  for (const [at, index] of checked.at.entries())
    for (const name of taken) {
      const column = pasted[name];
      const value = checked.rows[at]?.[column];
      const issue = checked.issues.find(
        (each) => each.row === index && each.column === column && each.stage === 'value',
      );
      if (issue?.code === 'required') continue;
      values.set(
        `${index} ${name}`,
        value === undefined && issue
          ? {
              outcome: questions.includes(issue.code) ? 'asked' : 'refused',
              told: both({
                zh: issue.message.zh + issue.fix.zh,
                en: `${issue.message.en} ${issue.fix.en}`,
              }),
            }
          : {
              outcome: issue ? 'understood' : 'taken',
              told: shown(
                kindOf(form.columns[column] as Column).print(
                  value ?? '',
                  form.columns[column] as Column,
                  context,
                ),
              ),
            },
      );
    }
  return values;
};

const pastedSection = (): string => {
  const rows = readRealRows();
  const inPlans = plans.map((form) => tellPasted(form, rows));
  const lines: string[][] = [];
  const counts = { taken: 0, understood: 0, asked: 0, refused: 0 };
  for (const [name, column] of Object.entries(pasted))
    for (const [index, row] of rows.entries()) {
      const value = row[name];
      if (!value) continue;
      const said = inPlans.map((told) => told.get(`${index} ${name}`)).filter((told) => told !== undefined);
      const [first] = said;
      if (!first) throw new Error(`nothing is said of ${name} of row ${row.no}`);
      if (said.some(({ told }) => told !== first.told))
        throw new Error(`the plans differ about ${name} of row ${row.no}`);
      counts[first.outcome]++;
      const header = (advancedPlan.columns as Record<string, Column>)[column]?.header as Bilingual;
      lines.push([
        row.no as string,
        `${header.zh} ${header.en}`,
        shown(value),
        `${outcomes[first.outcome].zh} ${outcomes[first.outcome].en}`,
        first.told,
        cellText(row.note ?? ''),
      ]);
    }
  const total = Object.entries(counts)
    .map(
      ([outcome, count]) =>
        `${outcomes[outcome as Told['outcome']].zh} ${outcomes[outcome as Told['outcome']].en} ${count}`,
    )
    .join(' · ');
  return `${total}\n\n${table(['行 Row', '栏 Column', '原文 As published', '结果 Outcome', '读成或所说的话 Read as, or what is said', '出处备注 Note of the file'], lines)}`;
};

const kindTitle = (column: Column): string => {
  const measure = column.kind === 'quantity' ? ` ${column.measure}` : '';
  return `${column.kind}${measure}${column.kind === 'integer' && column.ordinal ? ' ordinal' : ''}`;
};
/** What a cell of a sheet holds: numbers and ticks stand without quotation marks. */
const cellShown = (cell: Cell): string => shown(typeof cell === 'string' ? JSON.stringify(cell) : cell);

const kindsSection = (): string =>
  kindCases
    .map(({ column, cases }) => {
      const read = kindOf(column).reader(column, context);
      const lines = cases.map(([cell]) => {
        const { outcome, told } = tellReading(read(cell), column);
        return [cellShown(cell), `${outcomes[outcome].zh} ${outcomes[outcome].en}`, told];
      });
      return `### ${kindTitle(column)}\n\n${table(['格中内容 Cell', '结果 Outcome', '读成或所说的话 Read as, or what is said'], lines)}`;
    })
    .join('\n\n');

/** The whole document. */
export const renderIntake = (): string => `# 填报怎样读 · How cells are read

<!-- Made by scripts/intake-table.ts; do not edit. -->

能确定的就读，并说明读成了什么；说得不全的就问；不是本栏内容的就拒收。系统从不猜：宁可多问一句，也不读错一格。照收：原样即是规范写法。读成：写法不同、意思确定，表上留一条说明。询问：缺年份、是约数、只有开班日期等，请填报人补全。拒收：不是这一栏的内容。

What is certain is read, and the sheet says as what; what says too little is asked about; what does not belong into the column is refused. Nothing is ever guessed: one question too many is better than one cell misread. Taken: written as it is kept. Read as: written otherwise, certain in meaning, with a note on the sheet. Asked: no year, an inexact number, only the first day and the like; the person completes it. Refused: not what the column is for.

## 真实班次贴入三张年度计划 · Real classes pasted into the three annual plans

\`data/real-classes.csv\` 各行按公开网页原样贴入高级研修、急需紧缺、岗位培训三张计划（级别只有高级研修计划有），三张表的读法相同。年份是否属于计划年度是另一条规则，此处不列。

The rows of \`data/real-classes.csv\` as public pages printed them, pasted into the plans of advanced seminars, urgent training and post training (only the first has a level); the three read them alike. Whether a year is the plan's own is another rule and is not shown here.

${pastedSection()}

## 各类栏目的读法 · Cases of each kind of column

测试逐条核对这些例子。字符串带引号，数字和勾选不带。

The tests check every one of these. Texts stand in quotation marks, numbers and ticks do not.

${kindsSection()}
`;

if (import.meta.main) {
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const text = renderIntake();
  if (text !== before) writeFileSync(file, text);
  console.log(text === before ? 'docs/intake.md is up to date' : 'docs/intake.md written');
}
