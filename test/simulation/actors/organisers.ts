/** The office of the joint conference: it registers decisions, acts on them or on the wrong ones, and guides units, which look. */
import { baseResult } from '../../../shared/forms/base-result.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { conferenceMembers } from '../../../shared/forms/conference-members.ts';
import { guidanceNote } from '../../../shared/forms/guidance-note.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { staff } from '../../support/staff.ts';
import { city } from '../city.ts';
import { unitsNow } from '../directory.ts';
import { inForceOf } from '../documents.ts';
import { ownUnits } from '../laws/home.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { file } from './filing.ts';

const period = '2015';
const guided = ['nyw', 'hyj', 'kjj'] as const;

/** What each item decided and when, whoever registers it: a law goes by its number. */
export const decided = [
  { matter: '下达年度计划', code: 'plan', heldOn: '2015-01-12' },
  { matter: '认定、推荐基地', code: 'base', heldOn: '2015-01-12' },
  { matter: '成员单位调整', code: 'members', heldOn: '2015-01-19' },
  { matter: '认定、推荐基地', code: 'base', heldOn: '2015-01-19' },
] as const;
const days = ['2015-01-11', '2015-01-14', '2015-01-19'];

const fileAs = (
  world: World,
  id: string,
  random: Random,
  form: Parameters<typeof sheetOf>[0],
  rows: object[],
) =>
  file(world, id, random, {
    unit: city.bureau,
    who: staff.judge.email,
    sheet: { form: form.id, period, ...sheetOf(form, rows as never) },
  });

export const organise = async (world: World, id: string, random: Random): Promise<void> => {
  const kind = random.pick(['decide', 'decide', 'base', 'base', 'member', 'guide', 'guide'] as const);
  const decision = `LH2015-RSJ-00${1 + random.below(decided.length)}`;
  const from = random.pick(days);
  if (kind === 'decide')
    await fileAs(
      world,
      id,
      random,
      conferenceDecision,
      decided.map(({ matter, heldOn }, i) => ({
        number: i + 1,
        meeting: '2015年第一次联席会议',
        heldOn,
        matter,
        topic: `第${i + 1}项`,
        decision: '同意',
        document: `青联席〔2015〕${i + 1}号`,
        status: random.pick(['落实中', '已落实']),
      })),
    );
  else if (kind === 'base')
    await fileAs(world, id, random, baseResult, [
      {
        number: 1,
        name: '海洋技术示例学院',
        result: '认定',
        level: '市级',
        from,
        document: '青人社发〔2015〕8号',
        decision,
      },
    ]);
  else if (kind === 'member')
    await fileAs(world, id, random, conferenceMembers, [
      { number: 1, post: '市旅游局分管负责人', unit: '市旅游局', seat: '成员', from, decision },
    ]);
  else
    await fileAs(
      world,
      id,
      random,
      guidanceNote,
      Array.from({ length: 1 + random.below(3) }, (_, i) => {
        const unit = random.pick([...guided, undefined]);
        const name = city.units.find(({ code }) => code === unit)?.name.zh;
        return {
          number: i + 1,
          title: `给${name ?? '各单位'}的意见`,
          readers: name ? '指定单位' : '全体成员单位',
          ...(name && { unit: name }),
          advice: '实训时间不少于总学时的三分之一',
          givenOn: '2015-01-12',
          status: '无须回复',
        };
      }),
    );
};

/** What is said to one unit is for it alone. */
export const readGuidance = async (world: World, id: string, random: Random): Promise<void> => {
  const [who, unit] = random.pick([
    [staff.clerk.email, 'nyw'],
    [staff.stranger.email, 'hyj'],
    ['clerk.kjj@qingdao.example', 'kjj'],
  ] as const);
  const units = JSON.stringify(unitsNow(world));
  const { status, body } = await ask(world, id, who, 'readRegister', {
    params: { form: guidanceNote.id },
    query: { year: period },
  });
  if (status !== 200 || units !== JSON.stringify(unitsNow(world))) return;
  const own = ownUnits(unitsNow(world), unit, body.today).map(({ code }) => code);
  const names = city.units.filter(({ code }) => own.includes(code)).map(({ name }) => name.zh);
  // The title says whom it is for, whatever version is in force by now.
  for (const { code, title } of body.entries as readonly { readonly code: string; readonly title: string }[])
    if (!title.includes('各单位') && !names.some((name) => title.includes(name)))
      world.violate('nobody sees what is not for them', `${id}: ${who} sees ${code} ${title}`);
};

/** Rows in force that rest on a decision: by the form the matter, the day of the act and the decision named. */
export const restingRows = (world: World) =>
  [
    [baseResult.id, 'base'],
    [conferenceMembers.id, 'members'],
  ].flatMap(([form = '', matter]) =>
    inForceOf(world, form).flatMap(({ path, content }) =>
      content.rows.map(({ from, decision }) => ({
        path,
        matter,
        from: String(from),
        decision: String(decision),
      })),
    ),
  );
