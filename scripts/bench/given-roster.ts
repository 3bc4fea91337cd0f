/** A roster of invented trainees with every column filled that a trainee may have, as the add-on reads it. */
import { gzipSync } from 'node:zlib';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Column, Reference } from '../../shared/form/define-form.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { creditCheckCharacter } from '../../shared/ground/credit-check.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { inventPerson } from '../demo/invented-people.ts';

export const unit = 'nyw';
export const period = '2015-03';
export const projectCode = '2015A-NYW-001';
const classCode = `${projectCode}-1`;
const classTitle = '海洋牧场技术高级研修班';

const ownerships = ['国有企业', '民营企业', '机关事业单位', '外资企业'];
const titleLevels = ['副高级', '中级', '中级', '正高级', '中级'];
const titles = ['高级工程师', '工程师', '助理工程师', '正高级工程师', '农艺师'];
const groups = ['骨干', '急需紧缺', '高层次'];
const educations = ['大学本科', '硕士研究生', '大学专科', '博士研究生'];

const creditCode = (n: number): string => {
  const head = `9137020000${String(1_000_000 + (n % 900)).slice(-7)}`;
  return `${head}${creditCheckCharacter(head)}`;
};

const pick = (list: readonly string[], n: number): string => list[n % list.length] as string;

/** @param remark differs from version to version, so that each is a new content */
const traineeCells = (n: number, reference: string, remark: string): Cell[] => {
  const { name, citizenNumber } = inventPerson(n);
  const failed = n % 25 === 24;
  return [
    reference,
    name,
    citizenNumber,
    `示例渔业科技有限公司第${1 + (n % 900)}分公司`,
    creditCode(n),
    pick(ownerships, n),
    pick(titleLevels, n),
    pick(titles, n),
    `技术岗位${1 + (n % 12)}`,
    pick(groups, n),
    pick(educations, n),
    n % 10 === 9 ? 32 : 40,
    n % 3 === 0 ? 8 : 0,
    `2015-03-${n % 2 ? '09' : '10'}`,
    failed ? '不合格' : '合格',
    failed ? '未参加考核' : '',
    failed ? '' : `ZX2015-${String(100_000 + n)}`,
    remark,
  ];
};

export const givenRoster = (rows: number, { reference = classCode, remark = '' } = {}): SheetCells => ({
  headers: Object.values<Column>(traineeRoster.columns).map(
    ({ header, required }) => `${header.zh}${required ? ' *' : ''}\n${header.en}`,
  ),
  rows: Array.from({ length: rows }, (_, n) => traineeCells(n, reference, remark)),
  ids: Array.from({ length: rows }, (_, n) => `r5f3a9c1e-${n + 1}`),
});

export const givenClass: Reference = {
  code: classCode,
  title: `${classTitle}（第1期）`,
  facts: {
    project: projectCode,
    category: 'advanced',
    field: 'E01',
    persons: 60,
    hours: 40,
    onlineHours: 8,
    start: '2015-03-09',
    end: '2015-03-13',
    title: classTitle,
  },
};

/** What the unit's sheet knows when it is checked. */
export const givenContext = (persons: number): CheckContext => ({
  programme: qingdao20132020,
  unit,
  period,
  today: '2015-04-02',
  references: { project: [], class: [{ ...givenClass, facts: { ...givenClass.facts, persons } }] },
});

export const packed = (body: unknown): Buffer => gzipSync(JSON.stringify(body));
