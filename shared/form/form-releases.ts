/**
 * What is new in the forms, a line for each release of the system in which some of them rose. A form rises at most
 * once in a release, so that people meet one change; its version is one more than the releases that name it.
 */
import type { Bilingual } from '../ground/bilingual.ts';

export type FormRelease = {
  readonly news: Bilingual;
  /** Ids of the forms that rose. */
  readonly raised: readonly string[];
};

/** Newest last. */
export const formReleases: readonly FormRelease[] = [
  {
    news: {
      zh: '计划外培训班、各类别任务指标可以填报。',
      en: 'Classes outside the plan and targets by category can be reported.',
    },
    raised: ['class-return', 'targets'],
  },
  {
    news: {
      zh: '栏目名称已统一规范，上一版的表仍可报送。',
      en: 'Column names were revised; sheets of the version before are still accepted.',
    },
    raised: [
      'advanced-plan',
      'urgent-plan',
      'post-plan',
      'class-return',
      'trainee-roster',
      'funding-return',
      'base-report',
      'sent-participants',
      'satisfaction',
      'higher-class-application',
      'base-application',
      'needs-survey',
      'project-follow-up',
      'rectification',
      'public-courseware',
      'result-purchase',
      'good-practice',
      'project-register',
      'expert-register',
      'material-register',
      'institution-register',
      'topic-register',
      'outline-register',
      'course-register',
      'textbook-register',
      'conference-decision',
      'city-targets',
      'targets',
      'project-guide',
      'inspection',
      'violation-case',
      'ability-plan',
      'digital-plan',
    ],
  },
  {
    news: {
      zh: '新增“培训对象”栏，用文字写明面向哪些单位和人员。',
      en: 'A new column, “Audience”, says in words whom a class is for.',
    },
    raised: ['advanced-plan', 'urgent-plan', 'post-plan', 'ability-plan', 'digital-plan'],
  },
  {
    news: {
      zh: '台账与共享：可以引用指南、专家、教材资源和检查的编号，被使用次数改为自动统计。',
      en: 'Registers: guide items, experts, materials and inspections are named by code, and uses are counted automatically.',
    },
    raised: [
      'advanced-plan',
      'urgent-plan',
      'post-plan',
      'ability-plan',
      'digital-plan',
      'class-return',
      'course-register',
      'rectification',
      'expert-register',
      'textbook-register',
      'outline-register',
      'material-register',
      'institution-register',
      'topic-register',
      'project-register',
      'satisfaction',
      'sent-participants',
      'base-report',
      'project-follow-up',
      'base-application',
      'higher-class-application',
      'inspection',
    ],
  },
  {
    news: {
      zh: '合格才计入任务：人才类别必填，选派研修逐人登记，培训班可填科目类别、每天学时、平台记录编号和跟踪培养批次。',
      en: 'Only classes passed count: the trainee group is required, people sent out are listed one by one, and classes state subject, hours a day, platform record and cohort.',
    },
    raised: ['class-return', 'trainee-roster', 'sent-participants'],
  },
  {
    news: {
      zh: '经费可填到培训班，分财政级次；转拨、收回、退回各有一栏；预算未变的不用再填，发生了什么填什么。',
      en: 'Money goes to classes too and by fiscal level; what was passed on, recovered and returned has columns of its own. A budget that has not changed need not be entered again.',
    },
    raised: ['funding-return'],
  },
  {
    news: {
      zh: '检查分阶段，问题逐条登记、先征求意见；案件可由转办的比对情况带出，注明依据和答复期限。',
      en: 'Inspections have stages, findings are listed one by one and the unit is asked first; cases begin with a flag turned over, its documents and the day an answer is due.',
    },
    raised: ['inspection', 'violation-case'],
  },
  {
    news: {
      zh: '经费的级次应与任务的级次一致，其他级次承担的写明情况；社会资金和个人出资的注明出资方。',
      en: 'Money is of the level of government whose task it pays, or says why not; money of society and trainees names its payer.',
    },
    raised: ['funding-return', 'fiscal-application'],
  },
  {
    news: {
      zh: '联席会议决定填写会议编号和落实目标；基地认定结果填写行业和领域；推荐结果列出建议名次和理由，改动的说明原因。',
      en: 'Decisions name their meeting and objective, base decisions trade and fields; recommendations show the proposed rank with its reasons, and a change of rank is explained.',
    },
    raised: ['conference-decision', 'base-result', 'higher-class-result'],
  },
  {
    news: {
      zh: '只涉及一个培训班的检查问题填写培训班编号，列入该班的质量卡。',
      en: 'A finding about one class names it, and stands on the card of the class.',
    },
    raised: ['inspection-finding'],
  },
  {
    news: {
      zh: '比对类别增加“在线学时与平台记录”：有在线学时而未填平台记录编号的，请补填编号或说明。',
      en: 'A comparison more, “Online hours and platform record”: where online hours have no record number, enter it or explain why.',
    },
    raised: ['flag-reply', 'flag-decision'],
  },
  {
    news: {
      zh: '计划可标明重点项目，并可对应重大项目、人才工程和政策依据的登记，高级研修项目须写明特色；大纲、课程、教材相互引用，培训班填写所用的大纲、课程和教材；精品须填写认定编号。',
      en: 'Plans mark key projects and refer to registered major projects, talent programmes and policy documents, and advanced seminars state their special features; outlines, courses and textbooks name each other, classes name what they used, and a model course or textbook names its award.',
    },
    raised: [
      'advanced-plan',
      'urgent-plan',
      'post-plan',
      'ability-plan',
      'digital-plan',
      'class-return',
      'outline-register',
      'course-register',
      'textbook-register',
      'project-follow-up',
    ],
  },
  {
    news: {
      zh: '借鉴单位数由借鉴单位登记后统计，不再填写；各年度的经验做法一并列出。',
      en: 'Units that adopted a practice are counted from what they register and no longer entered; practice of all years is listed.',
    },
    raised: ['good-practice'],
  },
  {
    news: {
      zh: '比对类别增加“整改退回与经费退回”：整改情况表填了退回资金，而经费执行情况表没有填退回的，请补填或说明；认定表列出单位的说明。',
      en: 'A comparison more, “Returned by rectification and in the ledger”: where a rectification tells of money returned and the funding returns do not, enter it there or explain why. Decisions show what the unit explained.',
    },
    raised: ['flag-reply', 'flag-decision'],
  },
];

/** What a version of a form brought; undefined for its first one. */
export const newsOf = (
  form: string,
  version: number,
  releases: readonly FormRelease[] = formReleases,
): Bilingual | undefined => releases.filter(({ raised }) => raised.indexOf(form) >= 0)[version - 2]?.news;
