/** A base comes from application to level; a recommendation is overruled with its reason. */
import type { Cell } from '../../../shared/form/define-form.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { higherClassResult } from '../../../shared/forms/higher-class-result.ts';
import { equal, must } from '../steps.ts';
import { base, type Named, type RegisterDesk, type Steps } from './register-desk.ts';

export const designateBase = async (
  { system, approveAll, file, begun }: RegisterDesk,
  { step }: Steps,
): Promise<void> => {
  await step('基地：申报、决定、认定级别 · a base: applied for, decided on, designated', async () => {
    await system.setClock('2015-02-10T09:00:00+08:00');
    const meeting = { meeting: '2015年第一次联席会议', heldOn: '2015-02-06' };
    await file(conferenceDecision, 'rsj', '2015', [
      {
        ...meeting,
        number: 1,
        matter: '认定、推荐基地',
        topic: '认定市级基地',
        decision: '同意',
        status: '已落实',
      },
      {
        ...meeting,
        number: 2,
        matter: '其他',
        topic: '建立实训点',
        decision: '由市农委牵头落实',
        lead: '市农业委员会',
        goal: '建成两个实训点',
        dueOn: '2015-03-03',
        status: '落实中',
      },
    ]);
    const level = {
      number: 1,
      name: base,
      application: 'JD2015-NYW-001',
      result: '认定',
      level: '市级',
      from: '2015-02-10',
      document: '青人社发〔2015〕2号',
    };
    const refused = await file(baseResult, 'rsj', '2015', [{ ...level, decision: 'LH2015-RSJ-002' }]).then(
      () => '',
      (error: Error) => error.message,
    );
    must(refused.includes('decision-of-other-matter'), `another matter carries no base: ${refused}`);
    return file(baseResult, 'rsj', '2015', [{ ...level, decision: 'LH2015-RSJ-001' }]);
  });

  await step(
    '推荐：按规则排序，一行改动并说明 · ranked by the rules, one line overruled with its reason',
    async () => {
      const seminar = (number: number, title: string, more: Named = {}): Named => ({
        number,
        level: '国家级',
        title,
        field: '海洋科技开发',
        host: base,
        hostKind: '高等院校',
        when: '2015-09-07/2015-09-11',
        persons: 50,
        speciality: '对接海洋强市建设，小班研讨与现场教学结合',
        ...more,
      });
      await file(higherClassApplication, 'nyw', '2015', [
        seminar(1, '海洋牧场高级研修班', { project: '2015B-NYW-001' }),
        seminar(2, '海洋生物高级研修班'),
      ]);
      await file(higherClassApplication, 'hyj', '2015', [seminar(1, '海洋观测高级研修班')]);
      await approveAll();
      await system.settle();
      const ranked = await begun(higherClassResult, '2015');
      equal(ranked.length, 3, 'the sheet begins with the applications, ranked');
      const [first, second, third] = ranked as [
        Record<string, Cell>,
        Record<string, Cell>,
        Record<string, Cell>,
      ];
      equal(
        first.application?.toString().slice(0, 14),
        'SB2015-NYW-001',
        'the project of the plan comes first',
      );
      const decidedOn = '2015-02-10';
      return file(higherClassResult, 'rsj', '2015', [
        { ...first, decidedOn },
        { ...second, decidedOn, result: '未获批', rank: '' },
        { ...third, decidedOn, rank: 2, overruled: '第二名承办单位申请撤回' },
      ] as Named[]);
    },
  );
};
