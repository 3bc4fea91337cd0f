/**
 * The year after the money year, at the desk of those who look at what training is for: an outline with its course and the
 * award that makes it a model one, needs and the guide, a key project followed up, and a field's owner who finds the classes
 * of other units (notice 53, 62, 64, 71–73).
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { courseRegister } from '../../shared/forms/course-register.ts';
import { needsSurvey } from '../../shared/forms/needs-survey.ts';
import { outlineRegister } from '../../shared/forms/outline-register.ts';
import { projectFollowUp } from '../../shared/forms/project-follow-up.ts';
import { projectGuide } from '../../shared/forms/project-guide.ts';
import { qualityAward } from '../../shared/forms/quality-award.ts';
import { responsibility } from '../../shared/forms/responsibility.ts';
import { bureau, clerkOf } from './bureau-desk.ts';
import { J, N } from './money-year.ts';
import { type createSteps, equal, must } from './steps.ts';
import type { System } from './system.ts';

type Cells = Readonly<Record<string, string | number>>;
type Playing = Pick<ReturnType<typeof createSteps>, 'step'> & {
  readonly file: (
    email: string,
    unit: string,
    period: string,
    form: Form,
    rows: readonly Cells[],
  ) => Promise<string>;
  readonly approveAll: () => Promise<unknown>;
};
const year = '2016';

export const playNeeds = async (system: System, { step, file, approveAll }: Playing): Promise<void> => {
  const atNyw = (form: Form, ...rows: readonly Cells[]) => file(clerkOf('nyw'), 'nyw', year, form, rows);
  const atBureau = (form: Form, ...rows: readonly Cells[]) => file(bureau, 'rsj', year, form, rows);

  await step('大纲、课程、精品认定相互引用 · an outline, its course and the award', async () => {
    const outline: Cells = {
      number: 1,
      title: '现代农业技术培训大纲',
      category: '急需紧缺人才培养培训项目',
      field: '现代农业',
      titleLevels: '副高级、中级',
      edition: 1,
      trainees: '农业系统专业技术人员',
      hours: 72,
      modules: '政策法规、核心技术、案例实践',
      sharing: '面向社会共享',
    };
    const course: Cells = {
      number: 1,
      title: '现代农业装备应用',
      field: '现代农业',
      kind: '专业科目',
      form: '面授',
      hours: 16,
      outline: 'DG-NYW-001',
      author: '示例农业学院',
      quality: '精品建设中',
      sharing: '面向社会共享',
    };
    await atNyw(outlineRegister, outline);
    await approveAll();
    await atNyw(courseRegister, course);
    await approveAll();
    const award = (code: string) =>
      atNyw(courseRegister, { ...course, quality: '精品', award: code }).then(
        () => '',
        (error: unknown) => String(error),
      );
    must(await award('JP-RSJ-001'), 'a model course without an award is refused');
    await atBureau(qualityAward, {
      number: 1,
      kind: '精品课程',
      name: '现代农业装备应用',
      course: 'KC-NYW-001',
      from: '2016-04-01',
      document: '青人社字〔2016〕21号',
    });
    equal(await award('JP-RSJ-001'), '', 'with the award it is one');
    await approveAll();
    return 'DG-NYW-001 → KC-NYW-001 → JP-RSJ-001';
  });

  await step('需求调查、项目指南 · needs and the guide', async () => {
    await atNyw(needsSurvey, {
      number: 1,
      field: '现代农业',
      posts: '农业技术推广岗位',
      titleLevel: '中级',
      persons: 240,
      category: '急需紧缺人才培养培训项目',
      topics: '设施农业、农产品质量安全',
    });
    await atBureau(projectGuide, {
      number: 1,
      guide: '急需紧缺',
      field: '现代农业',
      direction: '设施农业装备',
      titleLevels: '副高级、中级',
      posts: '农业技术推广岗位',
      hours: 72,
      persons: 200,
      urgency: '优先安排',
    });
    return '240 人';
  });

  await step('重点项目满 6 个月追踪，到期提醒 · a key project followed up', async () => {
    await system.setClock('2016-04-22T09:00:00+08:00');
    const dues = async () => {
      const { dues = [] } = await system.api<BodyOf<'readHome'>>(clerkOf('jd1'), '/home');
      return dues.filter(({ code }) => code === J).map(({ on }) => on);
    };
    equal(await dues(), ['2016-01-09'], 'half a year after its class');
    await system.runSchedule('remind', {});
    must(
      (await system.outbox()).some(({ text }) => text.includes(J) && text.includes('成果追踪')),
      'a mail tells of it',
    );
    await file(clerkOf('jd1'), 'jd1', year, projectFollowUp, [
      {
        number: 1,
        project: J,
        point: '结班后6个月',
        trackedOn: '2016-04-21',
        reached: 28,
        applied: 21,
        promoted: 3,
        patents: 2,
        transferred: '是',
        outcomes: '2 项海洋装备改进投入使用',
        benefit: 120_000,
      },
    ]);
    equal(await dues(), [], 'nothing waits any more');
    return J;
  });

  await step('领域牵头单位查看各处举办的本领域培训班 · a field’s owner sees its classes', async () => {
    const classesFor = async (email: string) =>
      (await system.api<BodyOf<'readFieldClasses'>>(email, '/fields/classes/2015')).classes.map(
        ({ code }) => code,
      );
    equal(await classesFor(clerkOf('hyj')), [], 'nothing before it is in charge');
    await atBureau(responsibility, {
      number: 1,
      field: '海洋科技开发',
      duty: '统筹本领域培训',
      unit: '市海洋与渔业局',
      role: '牵头',
    });
    const seen = await classesFor(clerkOf('hyj'));
    must(seen.includes(`${N}-1`) && seen.includes(`${J}-1`), `classes of other units, found ${seen}`);
    return `${seen.length} 期`;
  });

  await step('月报：需求到合格逐级列出，追踪与经费并列 · the report has them side by side', async () => {
    await system.setClock('2016-05-12T02:30:00+08:00');
    await system.runSchedule('compile-month', { month: '2016-04' });
    const csv = await system.reportText('reports/2016-04/', 'zh.csv');
    for (const text of ['各领域、各级别的需求与安排', '大纲、课程、教材及其使用', '结班后6个月', '尚无'])
      must(csv.includes(text), `the report says ${text}`);
    return '2016-04';
  });
};
