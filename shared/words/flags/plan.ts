import type { FlagText } from './flag-text.ts';

/** Money against the plan: what it was for, to whom it went, and whose budget paid. */
export const planFlagTexts = {
  'paid-not-held': {
    says: {
      zh: '{project} 已下达或支出 {fen} 元，计划时间 {due} 已过 {days} 日，未填报培训班。',
      en: '{project}: {fen} yuan was appropriated or spent, the planned time, {due}, was more than {days} days ago, and no class was reported.',
    },
    innocent: {
      zh: '已调整计划、推迟举办；培训班尚未填报。',
      en: 'The plan was changed; the return of the class is still to come.',
    },
  },
  'off-plan-payee': {
    says: {
      zh: '{project}（{account}）转拨 {fen} 元给{peer}，计划承办单位为“{host}”。',
      en: '{project} ({account}): {fen} yuan was passed on to {peer}; the host in the plan is “{host}”.',
    },
    innocent: {
      zh: '承办单位更名或合并；已批准变更承办单位。',
      en: 'The host was renamed or merged; a change of host was approved.',
    },
  },
  'off-plan-use': {
    says: {
      zh: '{project} 填报支出 {fen} 元：{use}。',
      en: '{project}: {fen} yuan was spent: {use}.',
    },
    innocent: {
      zh: '调整通知尚未下达；科目选错。',
      en: 'A notice that amends the plan is still to come; a line chosen by mistake.',
    },
  },
  level: {
    says: {
      zh: '{project} 由{unit}承担，到位 {fen} 元为{level}。',
      en: '{project} is carried out by {unit}; {fen} yuan was received from the {level}.',
    },
    innocent: {
      zh: '上级财政补助；受上级部门委托承办。',
      en: 'A grant of a higher level; entrusted by a higher department.',
    },
  },
  'roster-money': {
    says: {
      zh: '培训班 {class}：结算表参训 {other} 人，培训班执行情况表参训 {received} 人，工作人员按不超过 {staff} 人计，多 {count} 人。',
      en: 'Class {class}: {other} people according to the settlement, {received} according to the class return; with no more than {staff} staff, {count} people more.',
    },
    innocent: {
      zh: '部分学员中途退出；跨月培训班的人数尚未补报。',
      en: 'People who left; a class over two months still to be reported in full.',
    },
  },
} as const satisfies { readonly [kind: string]: FlagText };
