/**
 * Writes docs/intake.md: what the check makes of the rows of data/real-classes.csv pasted into the three
 * annual plans, and the table of cases of every kind of column. Made from the code itself, so that a reader
 * can see what is read, what is asked about and what is refused; a test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSheet } from '../shared/form/check-sheet.ts';
import type { Cell, Column, Form } from '../shared/form/define-form.ts';
import { severityTexts } from '../shared/form/issue-list.ts';
import { kindOf } from '../shared/form/kinds/kinds.ts';
import { advancedPlan } from '../shared/forms/advanced-plan.ts';
import type { Bilingual } from '../shared/ground/bilingual.ts';
import { type RealRow, readRealRows } from './demo/real-rows.ts';
import { aroundCases, aroundSheet } from './intake-table/around-cases.ts';
import { kindCases } from './intake-table/kind-cases.ts';
import {
  both,
  cellText,
  context,
  outcomes,
  pasted,
  plans,
  shown,
  type Told,
  tellIssue,
  tellReading,
} from './intake-table/outcomes.ts';

const file = new URL('../docs/intake.md', import.meta.url);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

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
          ? tellIssue(issue, issue.understood !== undefined)
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
  return `${total}\n\n${table(['行 Row', '栏 Column', '原文 As published', '结果 Outcome', '识别结果或提示 Value or message', '出处备注 Note in the file'], lines)}`;
};

/** `integer required max 100 units 分`: the kind, and what of the column makes a difference to its cells. */
const kindTitle = (column: Column): string => {
  const { kind, header: _header, required, ...rest } = column;
  const differences = Object.entries(rest).map(([name, value]) =>
    value === true
      ? name
      : name === 'options'
        ? (value as readonly Bilingual[]).map(({ zh }) => zh).join('、')
        : `${name} ${Array.isArray(value) ? value.join('、') : String(value)}`,
  );
  return [kind, ...(required ? ['required'] : []), ...differences].join(' · ');
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
      return `### ${kindTitle(column)}\n\n${table(['单元格内容 Cell', '结果 Outcome', '识别结果或提示 Value or message'], lines)}`;
    })
    .join('\n\n');

/** The findings of each case that its two good rows would not have. */
const aroundSection = (): string => {
  const lines = aroundCases.map((each) => {
    const { issues } = checkSheet(advancedPlan, aroundSheet(advancedPlan, context, each), context);
    const told = issues
      .filter(({ stage }) => stage === 'format')
      .map(
        (issue) =>
          `${severityTexts[issue.severity].zh} ${severityTexts[issue.severity].en}: ${both({ zh: issue.message.zh + issue.fix.zh, en: `${issue.message.en} ${issue.fix.en}` })}`,
      );
    if (told.length === 0) throw new Error(`nothing is said of ${each.en}`);
    return [`${each.zh}<br>${each.en}`, told.join('<br>')];
  });
  return table(['表中情形 In the table', '提示 Message'], lines);
};

/** The whole document. */
export const renderIntake = (): string => `# 单元格识别规则 · How cells are interpreted

<!-- Made by scripts/intake-table.ts; do not edit. -->

含义确定的自动识别，并说明识别结果；内容不全的请填报人补全；不属本栏内容的不予接收。系统不作推测：年份等可以推断的，只作建议，由填报人用“采用识别结果”确认后才读取。选填栏中的“/”“无”“—”等同未填；“待定”等同未填并有说明；必填栏中的请填报人补全。直接接收：写法规范。自动识别：写法不同、含义确定，表中留有说明。须补全：缺年份、为约数、只有开始日期等。不予接收：不属本栏内容。

Entries with a certain meaning are interpreted automatically and the sheet shows the result; incomplete entries must be completed; entries that do not belong in the column are rejected. Nothing is guessed: what can be inferred, such as the year, is only suggested and is read once a person applies it. In optional columns “/”, 无 and — count as empty, and so does 待定, with a note; in required columns they must be completed. Accepted: already in the standard form. Interpreted: written differently but certain in meaning, with a note in the sheet. Incomplete: no year, an inexact number, a start date only and the like. Rejected: not what the column is for.

## 真实培训班粘贴到三张年度计划 · Real classes pasted into the three annual plans

\`data/real-classes.csv\` 各行按公开网页原样粘贴到高级研修、急需紧缺、岗位培训三张计划（仅高级研修计划有级别），三张表的识别结果相同。年份是否属于计划年度由另一条规则校验，此处不列。

The rows of \`data/real-classes.csv\` as published on public web pages, pasted into the plans for advanced seminars, urgently needed talent training and on-the-job training (only the first has a level); all three interpret them alike. Whether the year is that of the plan is checked by another rule and not shown here.

${pastedSection()}

## 单元格以外的内容 · Around the cells

表头、表头以上、数字格式、合并单元格、其他工作表和非数据行中的内容，或予读取，或予提示，不作忽略。数字格式中的单位（如 \`0.0"万元"\`）与写在单元格内相同。

What stands in headers, above them, in number formats, in merged cells, on other sheets and in rows that are no data is read or named, never ignored. A unit in a number format (such as \`0.0"万元"\`) counts as if written in the cell.

${aroundSection()}

## 各类栏目示例 · Examples for each kind of column

测试逐条校验以下示例。文本带引号，数字和勾选不带。

The tests check each example. Texts are in quotation marks; numbers and ticks are not.

${kindsSection()}
`;

if (import.meta.main) {
  const before = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  const text = renderIntake();
  if (text !== before) writeFileSync(file, text);
  console.log(text === before ? 'docs/intake.md is up to date' : 'docs/intake.md written');
}
