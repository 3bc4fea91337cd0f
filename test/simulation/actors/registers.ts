/** What units keep for others: experts, inspections and what was done about them; and who looks them up. */
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { responsibility } from '../../../shared/forms/responsibility.ts';
import { givenExpert } from '../../support/given-experts.ts';
import { givenFinding } from '../../support/given-finding.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { staff } from '../../support/staff.ts';
import { city } from '../city.ts';
import { unitsNow } from '../directory.ts';
import { inForceOf } from '../documents.ts';
import { ownUnits } from '../laws/home.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { clerkOf } from './clerks.ts';
import { file } from './filing.ts';

const period = '2015';
const inspected = ['nyw', 'hyj', 'kjj'] as const;
const lookers = [
  [staff.clerk.email, 'nyw'],
  [staff.stranger.email, 'hyj'],
  ['clerk.kjj@qingdao.example', 'kjj'],
] as const;
/** Also what is meant for nobody else; see `lookUp`. */
const sharings = ['面向社会共享', '成员单位共享', '仅本单位使用'];

const codesOf = (world: World): readonly string[] =>
  inForceOf(world, inspection.id).flatMap(({ path, content }) =>
    content.rows.map(
      ({ number }) => `DC2015-${path.split('/')[0]?.toUpperCase()}-${String(number).padStart(3, '0')}`,
    ),
  );

export const register = async (world: World, id: string, random: Random): Promise<void> => {
  const kind = random.pick(['experts', 'inspection', 'inspection', 'rectification', 'duty'] as const);
  const several = Array.from({ length: 1 + random.below(3) }, (_, i) => i + 1);
  if (kind === 'experts') {
    const unit = random.pick(inspected);
    const rows = several.map((n) => givenExpert(n, random.pick(sharings)));
    await file(world, id, random, {
      unit,
      who: clerkOf(world, unit, random),
      sheet: { form: expertRegister.id, period, ...sheetOf(expertRegister, rows) },
    });
  } else if (kind === 'duty') {
    const rows = several.map((number) => ({
      number,
      field: random.pick(['海洋科技开发', '装备制造']),
      duty: `统筹本领域培训${number}`,
      unit: city.units.find(({ code }) => code === random.pick(inspected))?.name.zh ?? '',
      role: random.pick(['牵头', '配合']),
    }));
    await file(world, id, random, {
      unit: 'rsj',
      who: staff.judge.email,
      sheet: { form: responsibility.id, period, ...sheetOf(responsibility, rows) },
    });
  } else if (kind === 'inspection') {
    const rows = several.map((n) =>
      givenFinding(n, {
        unit: city.units.find(({ code }) => code === random.pick(inspected))?.name.zh ?? '',
        rectifyBy: `2015-05-${10 + random.below(15)}`,
      }),
    );
    await file(world, id, random, {
      unit: 'czj',
      who: staff.accountant.email,
      sheet: { form: inspection.id, period, ...sheetOf(inspection, rows) },
    });
  } else {
    const codes = codesOf(world);
    const unit = random.pick(inspected);
    const rows = several.map((number) => ({
      number,
      inspection: random.among(codes, (code) => code) ?? '',
      object: '实际效果',
      problem: '学时记录不完整',
      measures: '补齐签到和学时记录',
      dueOn: '2015-05-09',
      status: '整改中',
    }));
    if (codes.length === 0) return;
    await file(world, id, random, {
      unit,
      who: clerkOf(world, unit, random),
      sheet: { form: rectification.id, period, ...sheetOf(rectification, rows) },
    });
  }
};

/** A unit sees the classes of the fields that it is in charge of, and of no other (notice 53). */
export const seeFields = async (world: World, id: string, random: Random): Promise<void> => {
  const [who, unit] = random.pick(lookers);
  const units = JSON.stringify(unitsNow(world));
  const { status, body } = await ask(world, id, who, 'readFieldClasses', { params: { year: period } });
  if (status !== 200 || units !== JSON.stringify(unitsNow(world))) return;
  if (isMoving(world, 'rsj', responsibility.id)) return;
  const own = ownUnits(unitsNow(world), unit, body.today).map(({ code }) => code);
  const duties = inForceOf(world, responsibility.id).flatMap(({ content }) =>
    content.rows.filter((row) => own.includes(String(row.unit))).map(({ field }) => String(field)),
  );
  const others = (body.fields as readonly { field: string }[]).filter(({ field }) => !duties.includes(field));
  const strange = (body.classes as readonly { field: string }[]).filter(
    ({ field }) => !duties.includes(field),
  );
  if (others.length + strange.length > 0)
    world.violate(
      'nobody sees what is not for them',
      `${id}: ${who} sees fields ${[...others, ...strange].map(({ field }) => field).join(', ')}`,
    );
};

type Entry = { readonly code: string; readonly unit: string; readonly title: string };

/** Findings are for the unit they are about, and for whoever may look into everything. */
export const lookUp = async (world: World, id: string, random: Random): Promise<void> => {
  if (random.chance(0.3)) return seeFields(world, id, random);
  const [who, unit] = random.pick(lookers);
  const form = random.pick([inspection.id, expertRegister.id]);
  const units = JSON.stringify(unitsNow(world));
  const { status, body } = await ask(world, id, who, 'readRegister', { params: { form }, query: { period } });
  if (status !== 200 || units !== JSON.stringify(unitsNow(world))) return;
  const own = ownUnits(unitsNow(world), unit, body.today).map(({ code }) => code);
  for (const { code, unit: owner, title } of body.entries as readonly Entry[]) {
    if (own.includes(owner)) continue;
    const number = Number(code.split('-').at(-1));
    const rows = inForceOf(world, form).flatMap(({ path, content }) =>
      path.startsWith(`${owner}/`) ? content.rows.filter((row) => row.number === number) : [],
    );
    const isFor = rows.some((row) =>
      form === inspection.id ? own.includes(String(row.unit)) : row.sharing !== 'own',
    );
    // Another version may be in force by now, in which the row is somebody else's.
    const stands = rows.some((row) =>
      title.includes(String(form === inspection.id ? row.findings : row.name)),
    );
    if (stands && rows.length === 1 && !isFor && !isMoving(world, owner, form))
      world.violate('nobody sees what is not for them', `${id}: ${who} sees ${code}`);
  }
};

/** Written within the half minute that a request may take. */
const isMoving = (world: World, unit: string, form: string): boolean =>
  inForceOf(world, form).some(
    ({ path, since }) => path.startsWith(`${unit}/`) && world.scheduler.now - since < 40_000,
  );
