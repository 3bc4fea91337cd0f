/** A table of somebody's own under the form's headers: nothing lost, nothing scaled, nothing touched that is ours. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askMapping, type Question } from '../../../shared/form/ask-mapping.ts';
import type { Cell, Form } from '../../../shared/form/define-form.ts';
import { applyMapping, type Mapping, noMapping, openColumns } from '../../../shared/form/map-columns.ts';
import { matchHeaders } from '../../../shared/form/match-headers.ts';
import { guessHeaderRow, mappingState } from '../../../shared/form/propose-columns.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from '../../support/given.ts';
import { citizenNumber } from '../../support/sheets.ts';

const ids: string[] = [];
const table = (headers: string[], ...rows: Cell[][]) => ({ headers, rows, ids });
const mapping = (columns: Mapping['columns'], constants: Mapping['constants'] = {}): Mapping => ({
  columns,
  constants,
});
const columnsOf = (form: Form, headers: readonly string[]) => matchHeaders(form, headers).columnAt;

test.each(forms)('$id: a table of the form’s own comes back as it is', (form) => {
  const sheet = givenSheet(form, 5);
  expect(applyMapping(form, sheet, noMapping)).toBe(sheet);
  expect(openColumns(form, sheet)).toEqual([]);
});

test('a header is renamed as the file has it, whatever its blanks and line ends', () => {
  const cells = table(['单\n位 情况', '人员'], ['示例局', '张样']);
  const { headers } = applyMapping(traineeRoster, cells, mapping({ 单位情况: 'employer', 人员: 'name' }));
  expect(columnsOf(traineeRoster, headers)).toEqual(['employer', 'name']);
});

describe('a unit in a header stays in it', () => {
  test.each([
    ['花费（万元）', 'budget', '经费预算（万元）'],
    ['花费(千元)', 'budget', '经费预算(千元)'],
    ['花费【万元】', 'budget', '经费预算【万元】'],
    ['花费\n（万元）', 'budget', '经费预算（元）\n（万元）'],
    ['花费\n单位：万元', 'budget', '经费预算（元）\n单位：万元'],
    ['花费万元', 'budget', '经费预算（万元）'],
    ['人均花费', 'budget', '经费预算（人均）'],
    ['多少人次', 'persons', '计划人数（人次）'],
    ['时长（天）', 'hours', '学时（天）'],
    ['时长', 'hours', '学时（每人）'],
    ['花费', 'budget', '经费预算（元）'],
    ['本班叫法（中文）', 'title', '项目名称（中文）'],
  ])('%s', (header, column, expected) => {
    const { headers } = applyMapping(advancedPlan, table([header], ['3.5']), mapping({ [header]: column }));
    expect(headers).toEqual([expected]);
  });
});

test('a header that is set aside is no column any more, and keeps its cells', () => {
  const cells = table(['姓名', '单位'], ['张样', '示例局']);
  const mapped = applyMapping(traineeRoster, cells, mapping({ 单位: null }));
  expect(columnsOf(traineeRoster, mapped.headers)).toEqual(['name', undefined]);
  expect([mapped.headers[1], mapped.rows]).toEqual(['不用：单位', cells.rows]);
});

test('what a person says counts before what is recognised', () => {
  const cells = table(['单位', '派出'], ['甲', '乙']);
  const { headers } = applyMapping(traineeRoster, cells, mapping({ 派出: 'employer' }));
  expect([columnsOf(traineeRoster, headers), headers[0]]).toEqual([[undefined, 'employer'], '不用：单位']);
});

test('a text for all rows fills where nothing is, and not the lines that are no rows', () => {
  const cells = table(
    ['姓名', '学时', '考核结果'],
    ['张样', 40, '不合格'],
    ['李样', 40, null],
    [null, null, null],
    ['合 计', 80, null],
    ['填表人：示例', '审核人：样例'],
    ['注：本表一式两份'],
  );
  const { headers, rows } = applyMapping(traineeRoster, cells, mapping({}, { result: '合格', class: 'A-1' }));
  expect(headers).toEqual(['姓名', '学时', '考核结果', '培训班']);
  expect(rows.map((row) => [row[2] ?? null, row[3] ?? null])).toEqual([
    ['不合格', 'A-1'],
    ['合格', 'A-1'],
    [null, null],
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test('the level of a title is told by the title, where no column says it', () => {
  const cells = table(['姓名', '职称'], ['张样', '工程师'], ['李样', '']);
  const { headers, rows } = applyMapping(traineeRoster, cells, noMapping);
  expect(headers).toEqual(['姓名', '职称', '职称级别']);
  expect(rows).toEqual([
    ['张样', '工程师', '工程师'],
    ['李样', ''],
  ]);
  const sheet = givenSheet(traineeRoster, 2);
  const level = sheet.headers.indexOf('职称级别');
  const own = { ...sheet, rows: sheet.rows.map((row) => row.map((cell, i) => (i === level ? '' : cell))) };
  expect(applyMapping(traineeRoster, own, noMapping)).toBe(own);
  const said = applyMapping(traineeRoster, cells, mapping({}, { titleLevel: '中级' }));
  expect(said.rows.map((row) => row[2])).toEqual(['中级', undefined]);
});

test('headers of the form left at the side of a pasted table give way to it', () => {
  const cells = table(['姓名', '性别', '学时', '成绩', '学时', '考核结果'], ['张样', '男', 40, '合格']);
  const { headers } = applyMapping(traineeRoster, cells, mapping({}, { class: 'A-1' }));
  expect(headers).toEqual(['姓名', '性别', '学时', '成绩', '', '', '培训班']);
});

test('every cell that was there is there, where it was', () => {
  const cell = fc.constantFrom<Cell>(null, '', '甲', 7, true);
  const header = fc.constantFrom('姓名', '单位', '职称', '学时', '成绩', '性别', '花费（万元）', '');
  const column = fc.constantFrom('name', 'employer', 'hours', 'class', 'result', 'gone');
  fc.assert(
    fc.property(
      fc.uniqueArray(header, { minLength: 1, maxLength: 7 }),
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 }),
      fc.dictionary(header, fc.option(column)),
      fc.dictionary(column, fc.constantFrom('', '甲')),
      (headers, rows, columns, constants) => {
        const given = { columns, constants };
        const mapped = applyMapping(traineeRoster, { headers, rows, ids }, given);
        rows.forEach((row, i) => {
          for (const [j, was] of row.entries())
            if (was !== null && was !== '') expect(mapped.rows[i]?.[j]).toBe(was);
        });
        expect(mapped.headers.length).toBeGreaterThanOrEqual(headers.length);
        expect(applyMapping(traineeRoster, mapped, noMapping)).toEqual(mapped);
      },
    ),
  );
});

const context = contextFor(traineeRoster);
const usual = table(
  ['序号', '人员', '归口', '身份', '学时', '成绩', '单位'],
  ['1', '张样', '某班', citizenNumber(1), 40, '合格', '示例局'],
  ['2', '李样', '某班', citizenNumber(2), 40, '合格', '示例局'],
);

test('a header is proposed for what stands under it and for the words in it', () => {
  const { recognised, unknown, missing } = mappingState(
    traineeRoster,
    table([...usual.headers, '参训学员姓名全称'], ...usual.rows.map((row) => [...row, '张样'])),
    context,
  );
  expect(recognised.map(({ column }) => column)).toEqual(['hours', 'result', 'employer']);
  expect(missing).toEqual(['class', 'name', 'citizenNumber', 'titleLevel', 'group']);
  const proposals = new Map(unknown.map(({ header, proposals }) => [header, proposals[0]]));
  expect([proposals.get('身份'), proposals.get('参训学员姓名全称')]).toEqual(['citizenNumber', 'name']);
});

const play = (answers: readonly string[], cells = usual) => {
  const questions = askMapping(traineeRoster, cells, noMapping, context);
  const asked: Question[] = [];
  let step = questions.next();
  for (let i = 0; !step.done; i++) {
    asked.push(step.value);
    step = questions.next(answers[i] ?? '');
  }
  return { asked, mapping: step.value };
};

test('each column that is missing is asked about once, with the likeliest header first', () => {
  const { asked, mapping: given } = play(['A-1', '2', '１', '=中级', '=骨干']);
  expect(asked.map((question) => question.about === 'column' && question.column)).toEqual([
    'class',
    'name',
    'citizenNumber',
    'titleLevel',
    'group',
  ]);
  expect(asked[2]?.choices).toEqual(['身份', '序号', '归口']);
  expect(given).toEqual({
    columns: { 人员: 'name', 身份: 'citizenNumber' },
    constants: { class: 'A-1', titleLevel: '中级', group: '骨干' },
  });
});

test('a number for all rows is not taken for one of the list', () => {
  const cells = table(['人员', '备用'], ['张样', 'x']);
  const { asked, mapping: given } = play(['', '', '', '', '', '', '=1'], cells);
  expect(asked[6]).toMatchObject({ column: 'hours' });
  expect(given.constants).toEqual({ hours: '1' });
  expect(play(['', '', '', '', '', '', '40'], cells).mapping.constants).toEqual({ hours: '40' });
});

test('a column is asked about where every header is known but it is not there', () => {
  const cells = table(
    ['姓名', '职称', '身份证号码', '单位', '学时', '成绩'],
    ['张样', '工程师', '1', '甲', 40, '合格'],
  );
  const { asked } = play(['A-1', '=骨干'], cells);
  expect(asked).toEqual([
    { about: 'column', column: 'class', choices: [] },
    { about: 'column', column: 'group', choices: [] },
  ]);
});

test('nothing is asked of a table of the form’s own', () => {
  const sheet = givenSheet(traineeRoster, 2);
  expect(askMapping(traineeRoster, sheet, noMapping, context).next().value).toEqual(noMapping);
});

test.each<[string, Cell[][], number]>([
  ['of the form’s words', [['x'], ['姓名', '工作单位', '身份证号', '学时', '考核结果', '证书编号']], 1],
  ['of words the form guesses', [['x'], [], ['序', '参训学员姓名栏', '所在单位情况']], 2],
  ['that is a row of data', [['1', '张样', '示例局', '40']], -1],
  ['of another table', [['日期', '天气', '风力']], -1],
])('a header %s', (_, grid, row) => {
  expect(guessHeaderRow(traineeRoster, grid)).toBe(row);
});
