/**
 * Supervision of the worked money year: what was left lying is explained and accepted, and opens again once it is more; what
 * was spent after a settlement becomes a case; what nobody decided on at the year's end becomes a finding, on which the unit
 * is asked and which it puts right. Every sheet begins with what the night before found.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { unitOfClass } from '../../shared/forms/class-of-unit.ts';
import { conferenceDecision } from '../../shared/forms/conference-decision.ts';
import { decidedMatters } from '../../shared/forms/decisions.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { sitDown } from './at-the-sheet.ts';
import { bureau, clerkOf, reviewer, sheetOf, sitAtBureau } from './bureau-desk.ts';
import { rowOf } from './cast.ts';
import { H, J, N } from './money-year.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';

type Cells = Readonly<Record<string, string | number>>;
const treasurer = 'treasurer.czj@qingdao.example';

export const superviseMoney = (system: System, { step }: Pick<ReturnType<typeof createSteps>, 'step'>) => {
  const { submit } = sitAtBureau(system);
  const versions = new Map<string, number>();
  const send = async (email: string, unit: string, period: string, form: Form, rows: readonly Cell[][]) => {
    const path = `${unit}/${form.id}/${period}`;
    const version = versions.get(path) ?? 0;
    await submit(email, unit, period, version, sheetOf(form, rows));
    versions.set(path, version + 1);
  };
  const night = () => system.runSchedule('find-flags', {});
  const flagsOf = async (email: string) =>
    (await system.api<BodyOf<'readFlags'>>(email, '/supervision/flags')).flags;
  const stateOf = async (email: string, key: string) => {
    const flag = (await flagsOf(email)).find((each) => each.key === key);
    return flag && [flag.figure / 100, flag.state];
  };
  /** Rows that a sheet begins with, those about a flag or a finding, with what people fill in. */
  const begun = async (email: string, form: Form, period: string, about: string, filled: Cells) => {
    const { toAnswer } = await system.api<BodyOf<'readForm'>>(
      email,
      `/forms/${form.id}?period=${period}&carry=yes`,
    );
    const rows = (toAnswer?.rows ?? []).filter((cells) =>
      cells.some((cell) => String(cell ?? '').startsWith(about)),
    );
    must(rows.length > 0, `“${form.title.zh}” begins with ${about}`);
    const names = Object.keys(form.columns);
    const given = rowOf(form.columns, filled);
    return rows.map((cells) =>
      cells.map((cell, i) => ((names[i] as string) in filled ? (given[i] ?? null) : cell)),
    );
  };
  const form = (id: string) => findForm(programme, id);
  const decide = async (email: string, period: string, key: string, decision: string, reason: string) =>
    send(
      email,
      'czj',
      period,
      form('flag-decision'),
      await begun(email, form('flag-decision'), period, key, { decision, reason }),
    );
  const explain = async (unit: string, period: string, key: string, explanation: string) =>
    send(
      clerkOf(unit),
      unit,
      period,
      form('flag-reply'),
      await begun(clerkOf(unit), form('flag-reply'), period, key, { explanation }),
    );

  const idle = `idle/nyw/${N}/government/city`;
  const late = `after-settlement/jd1/${J}-1/government/city`;
  const unspent = `unspent/huangdao/${H}/government/district/2015`;
  const finding: Cells = {
    number: 101,
    kind: '资金滞留闲置',
    measure: '退回区财政',
    clause: '通知六（三）',
    askedOn: '2016-01-12',
    opinionBy: '2016-01-27',
  };
  let found: readonly Cell[][] = [];

  return {
    explained: () =>
      step('比对情况：到位未支出，说明后认可 · a flag explained and accepted', async () => {
        await night();
        equal(await stateOf(clerkOf('nyw'), idle), [12_199.5, 'open'], 'nyw sees its flag');
        equal(await stateOf(clerkOf('hyj'), idle), undefined, 'hyj does not');
        await explain('nyw', '2015', idle, '留作10月第2期');
        equal(await stateOf(treasurer, idle), [12_199.5, 'explained'], 'the treasurer reads it');
        await decide(treasurer, '2015', idle, '认可', '第2期已列入计划');
        equal(await stateOf(clerkOf('nyw'), idle), [12_199.5, 'accepted'], 'accepted');
        return '12,199.50 元';
      }),
    sampled: () =>
      step(
        '抽取样本、列入检查计划、电话回访，培训班质量卡 · a sample, telephone checks, the card of a class',
        async () => {
          const seat = sitDown(system, reviewer);
          await seat.run('drawSample', ['2015 2', 'JH2015-RSJ-001 47']);
          const lines = Array.from({ length: 12 }, (_, i) =>
            [1, 2].map((column) => String(seat.read('抽取样本', i + 3, column) ?? '')),
          );
          const said = (item: string) => lines.find(([name]) => name === item)?.[1] ?? '';
          const drawn = lines.flatMap(([item = '', code = '']) => (item.startsWith('抽中') ? [code] : []));
          const again = await system.api<BodyOf<'drawSample'>>(
            treasurer,
            `/supervision/samples/2015?until=${system.now().toISOString().slice(0, 10)}&most=2&seed=${said('种子')}`,
          );
          equal(
            drawn,
            again.drawn.map(({ code }) => code),
            'whoever has the seed draws the same',
          );
          const [code = ''] = drawn;
          const unit = unitOfClass(code) ?? '';
          await send(reviewer, 'rsj', '2015', form('inspection-plan'), [
            rowOf(form('inspection-plan').columns, {
              number: 1,
              unit: nameOfUnit(programme, unit).zh,
              subject: '抽查培训班实际效果',
              mode: '不定期检查',
              by: '2015-12-31',
              objects: '实际效果',
              choosing: '抽取',
              listHash: said('名单指纹'),
              seed: said('种子'),
              drawn: drawn.join('、'),
            }),
          ]);
          const survey = { number: 1, class: code, asked: 50, answered: 46, overall: 93, contents: 93 };
          const scores = { teachers: 94, organisation: 92, services: 93 };
          await send(clerkOf(unit), unit, '2015-09', form('satisfaction'), [
            rowOf(form('satisfaction').columns, { ...survey, ...scores }),
          ]);
          await send(reviewer, 'rsj', '2015', form('phone-check'), [
            rowOf(form('phone-check').columns, {
              number: 1,
              unit: nameOfUnit(programme, unit).zh,
              class: code,
              calledOn: '2015-09-28',
              called: 6,
              reached: 5,
              attended: 5,
              satisfied: 4,
              differing: 0,
            }),
          ]);
          await system.settle();
          const card = await system.api<BodyOf<'readClass'>>(clerkOf(unit), `/supervision/classes/${code}`);
          const { overall, answered, called, attended } = card.quality;
          equal(
            [overall, answered, called, attended],
            [93, 46, 6, 5],
            'the unit reads it on the card of its class',
          );
          await seat.run('viewClass', [code]);
          must(
            seat.tabs().some((name) => name.includes(code)),
            'and the reviewer in the sheet',
          );
          return drawn.join('、');
        },
      ),
    largerAndCase: () =>
      step('数额变大重新列出；结算后支出转办立案 · open again; a case', async () => {
        await night();
        equal(await stateOf(clerkOf('nyw'), idle), [32_199.5, 'open'], 'larger than what was accepted');
        await explain('jd1', '2016', late, '票据迟到');
        await decide(treasurer, '2016', late, '转办', '需核实票据');
        equal(await stateOf(clerkOf('jd1'), late), [3600, 'turned-over'], 'to the unit it is turned over');
        const before = JSON.stringify(await flagsOf(clerkOf('jd1')));
        const seat = sitDown(system, reviewer);
        await seat.run('viewFlags');
        const at = Array.from({ length: 30 }, (_, i) => i + 3).find(
          (row) => seat.read('比对情况', row, 1) === late,
        );
        must(at !== undefined, 'the reviewer finds the flag in the list');
        await seat.run('openCase', [], at);
        must(
          seat.tabs().some((name) => name.startsWith(form('violation-case').title.zh)),
          'a case is opened about the selected flag',
        );
        const rows = await begun(reviewer, form('violation-case'), '2016', '培训班', { kind: '挪用' });
        await send(reviewer, 'rsj', '2016', form('violation-case'), rows);
        equal(
          JSON.stringify(await flagsOf(clerkOf('jd1'))),
          before,
          'nothing that the unit sees has changed',
        );
        return '3,600.00 元';
      }),
    finding: () =>
      step('年末结余未处置：检查问题征求意见 · a finding, on which the unit is asked', async () => {
        await night();
        await explain('huangdao', '2016', unspent, '未及时办理');
        await decideMore(unspent);
        const key = await begun(reviewer, form('inspection-finding'), '2016', unspent, finding);
        found = key.slice(0, 1);
        await send(reviewer, 'rsj', '2016', form('inspection-finding'), staged('征求意见', {}));
        const { dues = [] } = await system.api<BodyOf<'whoAmI'>>(clerkOf('huangdao'), '/me');
        equal(
          dues.map(({ code }) => code),
          ['DC2016-RSJ-001-1'],
          'asked the same day',
        );
        const opinion = await begun(
          clerkOf('huangdao'),
          form('finding-opinion'),
          '2016',
          'DC2016-RSJ-001-1',
          {
            agrees: '是',
            opinion: '属实，即退回',
          },
        );
        await send(clerkOf('huangdao'), 'huangdao', '2016', form('finding-opinion'), opinion);
        return 'DC2016-RSJ-001-1';
      }),
    rectified: () =>
      step('定稿、整改、认定，案件收回并结案 · rectified and judged; the case closed', async () => {
        await send(
          reviewer,
          'rsj',
          '2016',
          form('inspection-finding'),
          staged('定稿', { rectifyBy: '2016-03-31' }),
        );
        const { dues = [] } = await system.api<BodyOf<'whoAmI'>>(clerkOf('huangdao'), '/me');
        equal(
          dues.map(({ answerWith }) => answerWith?.form),
          ['rectification'],
          'to be rectified',
        );
        const rows = await begun(clerkOf('huangdao'), form('rectification'), '2016', 'DC2016-RSJ-001-1', {
          measures: '退回区财政',
          status: '已完成',
          doneOn: '2016-02-20',
          returned: 8000,
          evidence: '示区财〔2016〕3号',
        });
        await send(clerkOf('huangdao'), 'huangdao', '2016', form('rectification'), rows);
        await send(
          reviewer,
          'rsj',
          '2016',
          form('inspection-finding'),
          staged('定稿', { rectifyBy: '2016-03-31', judged: '已整改', judgedOn: '2016-04-03' }),
        );
        await send(bureau, 'rsj', '2016', conferenceDecision, [
          rowOf(conferenceDecision.columns, {
            number: 1,
            meeting: '2016年第一次联席会议',
            heldOn: '2016-04-01',
            matter: decidedMatters.case.zh,
            topic: '结算后支出处理',
            decision: '责令退回，同意结案',
            document: '青联席〔2016〕2号',
            status: '已落实',
          }),
        ]);
        const { rows: kept } = await system.api<BodyOf<'readForm'>>(
          reviewer,
          '/forms/violation-case?period=2016',
        );
        const names = Object.keys(form('violation-case').columns);
        const closing = rowOf(form('violation-case').columns, {
          outcome: '责令退回',
          returned: 3600,
          closedOn: '2016-04-03',
          decision: 'LH2016-RSJ-001',
        });
        await send(
          reviewer,
          'rsj',
          '2016',
          form('violation-case'),
          kept.map((cells) =>
            cells.map((cell, i) =>
              ['outcome', 'returned', 'closedOn', 'decision'].includes(names[i] as string)
                ? (closing[i] ?? null)
                : cell,
            ),
          ),
        );
        return 'LH2016-RSJ-001';
      }),
    gone: () =>
      step('收回、退回以后比对一致，自动消失 · gone once the sides agree', async () => {
        await night();
        const keys = (await flagsOf(treasurer)).map(({ key }) => key);
        for (const key of [idle, late, unspent])
          must(!keys.includes(key), `${key} is gone, found ${keys.join(' ')}`);
        const { looks } = await system.api<BodyOf<'readCaseLooks'>>(
          reviewer,
          '/supervision/case-looks/2016-04',
        );
        must(looks.length > 0, 'looks at the case are in the record');
        return `${keys.length} 条`;
      }),
  };

  /** With what the treasurer decided before, which the sheet still holds. */
  async function decideMore(key: string) {
    const sheet = form('flag-decision');
    const { rows } = await system.api<BodyOf<'readForm'>>(treasurer, `/forms/${sheet.id}?period=2016`);
    const more = await begun(treasurer, sheet, '2016', key, { decision: '转办', reason: '列入检查' });
    await send(treasurer, 'czj', '2016', sheet, [...rows.map((cells) => [...cells]), ...more]);
  }

  function staged(stage: string, more: Cells): readonly Cell[][] {
    const { columns } = form('inspection-finding');
    const names = Object.keys(columns);
    const filled = { stage, ...more };
    const given = rowOf(columns, filled);
    return found.map((cells) =>
      cells.map((cell, i) => ((names[i] as string) in filled ? (given[i] ?? null) : cell)),
    );
  }
};
