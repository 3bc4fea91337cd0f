/** Clerks fill in plans, classes, rosters and money, from the version they last saw or an older one. */
import { noReferences } from '../../../shared/form/references.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { staff } from '../../support/staff.ts';
import { versionOf } from '../../support/version-of.ts';
import { workbookOf } from '../../support/workbooks.ts';
import { dayOf, unitsNow } from '../directory.ts';
import { headOf, inForceOf } from '../documents.ts';
import type { Random } from '../random.ts';
import { city, type World } from '../world.ts';
import { ask } from './asking.ts';

const clerks: Readonly<Record<string, readonly string[]>> = {
  nyw: [staff.clerk.email, staff.colleague.email, staff.insider.email],
  hyj: [staff.stranger.email],
  kjj: ['clerk.kjj@qingdao.example'],
  jd1: [staff.baseClerk.email],
};
/** Of a unit that has ended, mostly those of the one that took over. */
export const clerkOf = (world: World, unit: string, random: Random): string => {
  const heir = unitsNow(world).find(({ code }) => code === unit)?.successor;
  return random.pick(clerks[heir && random.chance(0.7) ? heir : unit] ?? []);
};

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

type Sheet = ReturnType<typeof plan> & { readonly nil?: boolean };

const sheets: Readonly<Record<string, (unit: string, random: Random, world: World) => Sheet>> = {
  'advanced-plan': (_unit, random) =>
    plan(
      ...several(random, 3, (i) =>
        planRow(i + 1, {
          title: `${random.pick(random.chance(0.04) ? refusedTitles : titles)}（${i + 1}）`,
          persons: 50 + random.below(3) * 10,
          budget: random.pick([150_000, 150_000, 1_000_000]),
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
    // Now and then more than one batch of rows.
    const length = random.chance(0.15) ? 27 + random.below(8) : 1 + random.below(4);
    const group = classOf(unit, random, world);
    for (let i = 0; i < length; i++) world.secrets.add(citizenNumber(first + i));
    return roster(...Array.from({ length }, (_, i) => traineeRow(first + i, { class: group })));
  },
  'funding-return': (unit, random, world) => ({
    form: fundingReturn.id,
    period: '2015-03',
    ...sheetOf(fundingReturn, [
      {
        project: projectOf(unit, random, world),
        source: random.pick(['单位自筹', '个人', '社会资金']),
        line: random.pick(['场地费', '授课费', '教材费']),
        budgeted: 150_000,
        received: 50_000 + random.below(4) * 1_000,
        spent: 40_000,
      },
    ]),
  }),
};
/** Mostly one that is there. */
const projectOf = (unit: string, random: Random, world: World): string => {
  const rows = inForceOf(world, 'advanced-plan').find(({ path }) => path.startsWith(`${unit}/`))?.content
    .rows;
  const number = rows && random.chance(0.9) ? Number(random.pick(rows).number) : 1 + random.below(3);
  return `2015A-${unit.toUpperCase()}-00${number}`;
};
const classOf = (unit: string, random: Random, world: World): string => {
  const rows = inForceOf(world, classReturn.id).find(({ path }) => path.startsWith(`${unit}/`))?.content.rows;
  const held = rows?.length && random.chance(0.9) ? random.pick(rows) : undefined;
  return held ? `${held.project}-${held.run}` : `${projectOf(unit, random, world)}-${1 + random.below(2)}`;
};

/** @param onlyPlans before March has ended */
export const submit = async (world: World, id: string, random: Random, onlyPlans: boolean): Promise<void> => {
  const unit = random.chance(world.conditions.ofOneUnit) ? 'nyw' : random.pick(['nyw', 'hyj', 'kjj', 'jd1']);
  const monthly = [classReturn.id, classReturn.id, 'trainee-roster', 'trainee-roster', fundingReturn.id];
  const { favourite } = world.conditions;
  const drawn = random.pick(['advanced-plan', ...monthly]);
  const usual = favourite && random.chance(0.6) ? favourite : drawn;
  const form = onlyPlans || unit === 'jd1' ? 'advanced-plan' : usual;
  const sheet = (sheets[form] as (typeof sheets)[string])(unit, random, world);
  const isNil = form !== 'advanced-plan' && random.chance(0.1);
  await file(world, id, random, { unit, who: clerkOf(world, unit, random), sheet, isNil });
  // Corrected at once, now and then again and again.
  for (let i = 1; i <= 4 && random.chance(0.35); i++)
    await amend(world, `${id} corrected ${i}`, random, form, unit);
};

/** The same return with other rows. */
export const amend = (world: World, id: string, random: Random, form: string, unit: string): Promise<void> =>
  file(world, id, random, {
    unit,
    who: clerkOf(world, unit, random),
    sheet: (sheets[form] as (typeof sheets)[string])(unit, random, world),
  });

type Filing = {
  readonly unit: string;
  readonly who: string;
  readonly sheet: Sheet;
  readonly isNil?: boolean;
};

/** A sheet on the last version or the one before it, now and then twice, and as a file. */
export const file = async (
  world: World,
  id: string,
  random: Random,
  { unit, who, sheet, isNil = false }: Filing,
): Promise<void> => {
  const { form } = sheet;
  const path = `${unit}/${form}/${sheet.period}`;
  const version = headOf(world, path)?.state.version ?? 0;
  const baseVersion = random.chance(0.9) ? version : Math.max(0, version - 1);
  const typed = citizenNumber(77);
  if (random.chance(0.05)) world.secrets.add(typed);
  const certifier = world.secrets.has(typed) && random.chance(0.3) ? `样负责${typed}` : '样负责';
  const body = {
    ...sheet,
    unit,
    formVersion: versionOf(form),
    baseVersion,
    certifier,
    nil: isNil,
    dropConfirmed: true,
    ...(isNil && { headers: [], rows: [], ids: [] }),
  };
  world.say(
    `${id}: ${who} submits ${path} on version ${baseVersion}, ${isNil ? 'nil' : `${body.rows.length} rows`}`,
  );
  const asFile = !isNil && random.chance(0.06);
  const send = async (name: string) =>
    asFile
      ? ask(world, name, who, 'submitWorkbook', await workbook(world, body))
      : ask(world, name, who, 'submitForm', { body });
  const answer = await send(id);
  world.say(`${id}: ${answer.status} ${answer.body.code ?? `${answer.body.number} ${answer.body.state}`}`);
  learn(world, id, path, answer);
  if (!isReceived(answer) || !random.chance(0.25)) return;
  const again = await send(`${id} once more`);
  // Nobody may have moved on meanwhile: then the very same is the very same receipt.
  if (headOf(world, path)?.state.version !== answer.body.version || !isReceived(again)) return;
  if (
    again.body.number !== answer.body.number ||
    again.body.hash !== answer.body.hash ||
    again.status === 201
  )
    world.violate(
      'the same content has the same receipt',
      `${id}: ${answer.body.number}, ${again.body.number}`,
    );
};

type Body = Sheet & {
  readonly unit: string;
  readonly formVersion: number;
  readonly baseVersion: number;
  readonly certifier: string;
};

/** The same as an xlsx file. */
const workbook = async (
  { scheduler }: World,
  { unit, form, period, formVersion, baseVersion, certifier, headers, rows, ids }: Body,
) => {
  const programme = programmeOf(city, period);
  const definition = findForm(programme, form);
  const seal = { programme: programme.id, form, formVersion, unit, period, baseVersion };
  const context = { programme, unit, period, today: dayOf(scheduler.now), references: noReferences };
  const bytes = await scheduler.hold(workbookOf(definition, { headers, rows, ids }, context, seal, 0));
  return { bytes, query: { certifier, dropConfirmed: 'true' } };
};

const isReceived = ({ status }: { readonly status: number }): boolean => status === 200 || status === 201;

const learn = (
  world: World,
  id: string,
  path: string,
  { status, body }: Awaited<ReturnType<typeof ask>>,
): void => {
  if (isReceived({ status }))
    world.receipts.push({ path, number: body.number, version: body.version, hash: body.hash });
  const latest = headOf(world, path)?.state;
  if (body.code === 'version-conflict' && latest && world.writers.get(latest.hash) === id)
    world.violate('nobody is in conflict with themselves', `${id}: ${path}`);
};
