/** What clerks type: plans, classes, rosters and money, drawn at random; mostly about projects that are there. */
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { sentParticipants } from '../../../shared/forms/sent-participants.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { inForceOf } from '../documents.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { moneyRows } from './money-sheets.ts';

/** What people type into names: what turns the direction of writing, what nobody sees; formulas and markup. */
const titles = [
  '海洋牧场技术高级研修班',
  '＝SUM研修班',
  '\u202e反向研修班',
  '数据\u200b库研修班',
  '__proto__研修班',
  '{by}研修班',
];
const refusedTitles = ['=1+1研修班', '<script>alert(1)</script>研修', '{{constructor}}研修班'];

const several = <T>(random: Random, most: number, make: (i: number) => T): T[] =>
  Array.from({ length: 1 + random.below(most) }, (_, i) => make(i));

export type Sheet = ReturnType<typeof plan> & { readonly nil?: boolean };

/** Who failed or is still in class takes part and does not count. */
const outcomes = [{}, {}, {}, { result: '不合格', failReason: '缺勤' }, { result: '在学' }] as const;

const sheets: Readonly<Record<string, (unit: string, random: Random, world: World) => Sheet>> = {
  'advanced-plan': (_unit, random) =>
    plan(
      ...several(random, 3, (i) =>
        planRow(i + 1, {
          title: `${random.pick(random.chance(0.04) ? refusedTitles : titles)}（${i + 1}）`,
          persons: 50 + random.below(3) * 10,
          budget: random.pick([150_000, 150_000, 1_000_000]),
          ...(random.chance(0.4) && { key: '是' }),
        }),
      ),
    ),
  'class-return': (unit, random, world) =>
    classes(
      ...several(random, 3, (i) =>
        classRow(i + 1, { project: projectOf(unit, random, world), persons: 4, passed: 3 + random.below(2) }),
      ),
    ),
  'trainee-roster': (unit, random, world) => {
    const first = random.below(5);
    // Now and then many transactions of rows.
    const length = random.chance(0.15) ? 12 + random.below(8) : 1 + random.below(4);
    const group = classOf(unit, random, world);
    for (let i = 0; i < length; i++) world.secrets.add(citizenNumber(first + i));
    const row = (i: number) => traineeRow(first + i, { class: group, ...random.pick(outcomes) });
    return roster(...Array.from({ length }, (_, i) => row(i)));
  },
  'sent-participants': (unit, random, world) => {
    const first = random.below(8);
    const length = 1 + random.below(3);
    for (let i = 0; i < length; i++) world.secrets.add(citizenNumber(first + i));
    return {
      form: sentParticipants.id,
      period: '2015-03',
      ...sheetOf(
        sentParticipants,
        Array.from({ length }, (_each, i) => ({
          ...traineeRow(first + i, { class: '' }),
          level: '省级',
          seminar: `高值利用研修班（${unit}）`,
          organiser: '省人力资源和社会保障厅',
          field: '海洋科技开发',
          start: '2015-03-09',
          end: '2015-03-13',
          ...random.pick(outcomes),
        })),
      ),
    };
  },
  'funding-return': (unit, random, world) => ({
    form: fundingReturn.id,
    period: '2015-03',
    ...sheetOf(
      fundingReturn,
      moneyRows(projectOf(unit, random, world), classOf(unit, random, world), random),
    ),
  }),
};
/** Mostly one that is there. */
const projectOf = (unit: string, random: Random, world: World): string => {
  const rows = inForceOf(world, 'advanced-plan').find(({ path }) => path.startsWith(`${unit}/`))?.content
    .rows;
  const there = random.among(rows ?? [], (row) => String(row.number));
  const [isThere, any] = [random.chance(0.9), 1 + random.below(3)];
  const number = there && isThere ? Number(there.number) : any;
  return `2015A-${unit.toUpperCase()}-00${number}`;
};
const classOf = (unit: string, random: Random, world: World): string => {
  const rows = inForceOf(world, classReturn.id).find(({ path }) => path.startsWith(`${unit}/`))?.content.rows;
  const held = random.among(rows ?? [], (row) => `${row.project}-${row.run}`);
  const [isThere, any] = [random.chance(0.9), `${projectOf(unit, random, world)}-${1 + random.below(2)}`];
  return held && isThere ? `${held.project}-${held.run}` : any;
};

export const sheetFor = (form: string, unit: string, random: Random, world: World): Sheet => {
  const draw = sheets[form];
  if (!draw) throw new Error(`no sheet of ${form}`);
  return draw(unit, random, world);
};
