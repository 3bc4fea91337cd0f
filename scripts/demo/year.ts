/**
 * The year at the bureau's desk: targets, twelve units' plans from real rows, approvals, the plan issued and
 * printed, a change notice, an extension, reminders, and the proof of the record. Over the API, as the menu asks it.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { planMerge } from '../../shared/forms/plan-merge.ts';
import { targets } from '../../shared/forms/targets.ts';
import { bureau, clerkOf, reviewer, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { rowOf } from './cast.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';
import { planCells, withoutSecond, yearPlans } from './year-cast.ts';

const administrator = 'administrator@qingdao.example';

type Playing = Pick<ReturnType<typeof createSteps>, 'step'> & {
  /** Lays a file where whoever runs the demo can open it. */
  readonly keep: (file: string, bytes: Uint8Array) => void;
};

export const playYear = async (system: System, { step, keep }: Playing): Promise<void> => {
  const { submit, planOf, approveAll, issue } = sitAtBureau(system);

  await step('管理员登记缺少的经办人 · clerks of the units that have none', async () => {
    const { people, version, columns } = await system.api<BodyOf<'readPeople'>>(
      administrator,
      '/directory/people',
    );
    const missing = yearPlans.filter(({ unit }) => !people.some(({ email }) => email === clerkOf(unit)));
    const values = (each: (typeof yearPlans)[number]): { [column: string]: Cell } => ({
      email: clerkOf(each.unit),
      name: '经办例',
      unit: each.name,
      role: '经办人',
    });
    const rows = missing.map((each) => columns.map(({ name }) => values(each)[name] ?? ''));
    const { kept } = await system.api<BodyOf<'keepPeople'>>(administrator, '/directory/people', {
      version,
      reason: '年度计划填报',
      check: false,
      headers: columns.map(({ header }) => header),
      rows,
      ids: rows.map((_, i) => `new${i}`),
    });
    must(kept, 'the new clerks are kept');
    return `${missing.length} 人`;
  });

  await step('市局下达任务指标 · the bureau issues targets', async () => {
    const rows = [
      ['市农业委员会', '高级研修项目', '左右', 150],
      ['市科学技术局', '高级研修项目', '左右', 100],
      ['市经济和信息化委员会', '急需紧缺人才培养培训项目', '不少于', 300],
    ].map(([unit, category, operator, number]) =>
      rowOf(targets.columns, {
        unit: unit as string,
        category: category as string,
        operator: operator as string,
        number: number as number,
        basis: '人',
        document: '青人社字〔2015〕1号',
        decision: '2015年第一次联席会议第2项',
      }),
    );
    const { number } = await submit(bureau, 'rsj', '2015', 0, sheetOf(targets, rows));
    await system.settle();
    return number;
  });

  await step('十二个单位报计划 · twelve units file their plans', async () => {
    const numbers = new Set<string>();
    for (const planned of yearPlans) {
      const sheet = sheetOf(planned.form, planCells(planned));
      numbers.add((await submit(clerkOf(planned.unit), planned.unit, '2015', 0, sheet)).number);
    }
    equal(numbers.size, 12, 'a receipt each');
    return `${numbers.size} 张回执`;
  });

  await step('市局一次通过 · the bureau approves them at once', async () => {
    const outcomes = await approveAll();
    equal(
      outcomes.filter((outcome) => outcome === 'approved').length,
      12,
      `all approved, found ${outcomes.join(', ')}`,
    );
    return `${outcomes.length} 份`;
  });

  await step(
    '编制：合计、空缺领域、疑似重复 · compiled: totals, empty fields, similar projects',
    async () => {
      const { draft } = await planOf();
      const projects = yearPlans.flatMap(({ rows }) => rows);
      equal(draft?.total.projects, projects.length, 'every approved project is in it');
      equal(
        draft?.total.persons,
        projects.reduce((sum, [, , , , , persons]) => sum + persons, 0),
        'persons as added by hand',
      );
      must(
        draft?.similar.some(({ a, b }) => a.includes('-JIMO-') !== b.includes('-JIMO-')),
        'the same seminar of two units stands side by side',
      );
      must(
        draft?.plan.fields.some(({ field, projects: count }) => field === 'S04' && count === 0),
        'sports has no project',
      );
      return `${draft?.total.projects} 个项目，${draft?.total.persons} 人，疑似重复 ${draft?.similar.length} 对`;
    },
  );

  await step('相近的项目归并，列联合承办 · what is alike is merged, with joint hosts', async () => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      reviewer,
      `/forms/${planMerge.id}?period=2015&carry=yes`,
    );
    const names = Object.keys(planMerge.columns);
    const isOfJimo = (cells: readonly Cell[]) => cells.some((cell) => String(cell ?? '').includes('-JIMO-'));
    const rows = (toAnswer?.rows ?? []).map((cells) =>
      cells.map((cell, i) => {
        if (names[i] === 'result') return isOfJimo(cells) ? '归并' : '不归并';
        if (names[i] === 'reason') return isOfJimo(cells) ? '同一研修班，合并举办' : '对象不同';
        return cell;
      }),
    );
    equal(rows.filter(isOfJimo).length, 1, 'the seminar of two units is proposed');
    await submit(reviewer, 'rsj', '2015', 0, sheetOf(planMerge, rows));
    await system.settle();
    const { draft } = await planOf();
    equal(
      draft?.merged.map(({ code, into }) => [code, into]),
      [['2015A-JIMO-001', '2015A-NYW-003']],
      'one is struck from the plan of the city',
    );
    const [kept] = draft?.plan.lines.filter(({ code }) => code === '2015A-NYW-003') ?? [];
    equal([kept?.persons, kept?.jointUnits], [105, ['jimo']], 'the other stands for both');
    must(
      !draft?.similar.some(({ a, b }) => a.includes('-JIMO-') || b.includes('-JIMO-')),
      'what was decided about is not proposed again',
    );
    return `${draft?.merged.length} 个归并`;
  });

  await step('联席会议决定后下达，生成 PDF、xlsx、网页 · issued and printed', async () => {
    await system.setClock('2015-02-10T09:00:00+08:00');
    await submit(
      bureau,
      'rsj',
      '2015',
      0,
      sheetOf(conferenceDecision, [
        rowOf(conferenceDecision.columns, {
          number: 1,
          meeting: '2015年第一次联席会议',
          heldOn: '2015-02-06',
          matter: '下达年度计划',
          topic: '下达2015年度培训计划',
          decision: '同意下达',
          document: '青联席〔2015〕1号',
          status: '已落实',
        }),
      ]),
    );
    await issue('青人社字〔2015〕12号', '2015-02-10', '');
    const first = (await planOf()).issues.at(-1);
    const signs = { 'zh.pdf': '%PDF', 'en.pdf': '%PDF', 'zh.xlsx': 'PK', 'zh.html': '<!do' } as const;
    for (const [file, sign] of Object.entries(signs)) {
      const answer = await fetch(first?.links[file as keyof typeof signs] as string);
      equal(answer.status, 200, `${file} opens`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      equal(
        bytes.subarray(0, sign.length).toString().toLowerCase(),
        sign.toLowerCase(),
        `${file} is what it says`,
      );
      keep(`plan-2015.${file}`, bytes);
    }
    const known = await system.api<BodyOf<'readForm'>>(
      clerkOf('nyw'),
      '/forms/advanced-plan?unit=nyw&period=2015',
    );
    equal(
      known.codes?.map(({ code }) => code),
      ['2015A-NYW-001', '2015A-NYW-002', '2015A-NYW-003'],
      'codes come back to the department',
    );
    return first?.documentNumber ?? '';
  });

  await step('单位调整后下达调整通知 · an amendment becomes a notice', async () => {
    const [planned] = yearPlans;
    must(planned, 'there is a first unit');
    const rows = planCells(planned as (typeof yearPlans)[number]);
    const persons = Object.keys((planned as (typeof yearPlans)[number]).form.columns).indexOf('persons');
    (rows[0] as Cell[])[persons] = 55;
    await submit(
      clerkOf('nyw'),
      'nyw',
      '2015',
      1,
      withoutSecond((planned as (typeof yearPlans)[number]).form, rows),
    );
    await approveAll();
    await issue('青人社字〔2015〕30号', '2015-02-10', '部门职能调整');
    const { issues } = await planOf();
    const notice = await fetch(issues.at(-1)?.links['zh.pdf'] as string);
    keep('notice-2015.zh.pdf', Buffer.from(await notice.arrayBuffer()));
    equal(
      issues.map(({ notice, projects }) => [notice, projects]),
      [
        [0, 21],
        [1, 20],
      ],
      'both states are there',
    );
    const { counts } = issues.at(-1) ?? {};
    equal([counts?.added, counts?.changed, counts?.removed], [0, 1, 1], 'one changed, one removed');
    return '改 1 项，删 1 项';
  });

  await step('延期、催报，各只一次 · an extension, and reminders once each', async () => {
    await system.api(reviewer, '/submissions/kjj/class-return/2015-02/extensions', {
      until: '2015-03-20',
      reason: '场地停用',
    });
    await system.setClock('2015-03-05T09:00:00+08:00');
    const reminders = async () =>
      (await system.outbox()).filter(({ subject }) => /提醒|催报/.test(subject)).length;
    const before = await reminders();
    must(before > 0, 'somebody is reminded');
    await system.runSchedule('remind', {});
    equal(await reminders(), before, 'a second run sends nothing');
    return `${before} 封`;
  });

  await step('核验办理记录，写下当日的根 · the record is proved, with a root of the day', async () => {
    const values = await system.runSchedule<{ checked: number; faults: unknown[] }>('verify-record', {
      full: true,
    });
    equal(values.faults, [], 'nothing is wrong');
    return `${values.checked} 份`;
  });
};
