/**
 * What was compared, in one sentence with the figures of both sides; and what may be in order all the same. No sentence says
 * that somebody did wrong: that is for people to find.
 */
import type { Bilingual } from '../ground/bilingual.ts';

export type FlagText = { readonly says: Bilingual; readonly innocent: Bilingual };

export const flagTexts = {
  idle: {
    says: {
      zh: '{project}（{account}）到位 {days} 日以上的经费 {received} 元，尚有 {fen} 元未支出、未转拨、未退回。',
      en: '{project} ({account}): of {received} yuan received more than {days} days ago, {fen} yuan has not been spent, passed on or returned.',
    },
    innocent: {
      zh: '后续期次尚未举办；票据尚未入账。',
      en: 'A later run is still to be held; bills are still to be entered.',
    },
  },
  'not-received': {
    says: {
      zh: '{project}（{account}）下达 {other} 元已满 {days} 日，到位 {received} 元，相差 {fen} 元。',
      en: '{project} ({account}): {other} yuan was appropriated at least {days} days ago and {received} yuan was received, {fen} yuan less.',
    },
    innocent: {
      zh: '国库直接支付，经费不经过单位账户。',
      en: 'The treasury pays directly, and the money never reaches the unit’s account.',
    },
  },
  'passed-handed': {
    says: {
      zh: '{project}（{account}）转给{peer} {other} 元，对方填报收到 {received} 元，相差 {fen} 元。',
      en: '{project} ({account}): {other} yuan was passed on to {peer}, which reports {received} yuan, a difference of {fen} yuan.',
    },
    innocent: { zh: '月末在途，双方分属两个月。', en: 'In transit at the end of a month.' },
  },
  'matching-unpaid': {
    says: {
      zh: '{project}（{account}）承诺 {other} 元应于 {due} 前到位，实际到位 {received} 元，相差 {fen} 元。',
      en: '{project} ({account}): {other} yuan was promised by {due} and {received} yuan was received, {fen} yuan less.',
    },
    innocent: {
      zh: '以场地、师资等实物方式投入；承诺已变更。',
      en: 'Contributed in kind, such as venue or teachers; the promise was changed.',
    },
  },
  'more-out-than-in': {
    says: {
      zh: '{project}（{account}）累计支出、转拨、退回 {other} 元，累计收入 {received} 元，多出 {fen} 元。',
      en: '{project} ({account}): {other} yuan was spent, passed on or returned in all and {received} yuan came in, {fen} yuan more.',
    },
    innocent: { zh: '单位垫付，经费随后到位。', en: 'The unit paid in advance.' },
  },
  unspent: {
    says: {
      zh: '{project}（{account}）{year} 年末结余，扣除批准结转和已退回的，尚有 {fen} 元未处置。',
      en: '{project} ({account}): of what was left at the end of {year}, {fen} yuan has been neither carried by decision nor returned.',
    },
    innocent: { zh: '结转批复尚未下达。', en: 'The decision to carry it is still to come.' },
  },
  returned: {
    says: {
      zh: '{code} 整改退回 {other} 元，经费执行情况表自 {month} 起退回 {received} 元，相差 {fen} 元。',
      en: '{code}: {other} yuan was returned according to the rectification and {received} yuan according to the funding returns since {month}, {fen} yuan less.',
    },
    innocent: {
      zh: '由主管部门代为退回；发现问题以前已退回。',
      en: 'Returned by the unit above; returned before the finding.',
    },
  },
  'after-settlement': {
    says: {
      zh: '培训班 {class}（{account}）{due} 结算后，又净支出 {fen} 元。',
      en: 'Class {class} ({account}): {fen} yuan net was spent after its settlement of {due}.',
    },
    innocent: {
      zh: '票据迟到；结算经同意后重新办理。',
      en: 'Late bills; the settlement was made anew with consent.',
    },
  },
  bridge: {
    says: {
      zh: '{class}：培训班执行情况表支出 {other} 元，经费执行情况表支出 {received} 元，相差 {fen} 元。',
      en: '{class}: {other} yuan according to the class returns, {received} yuan according to the funding returns, a difference of {fen} yuan.',
    },
    innocent: {
      zh: '票据待到；一张表已更正，另一张尚未更正。',
      en: 'Bills still to come; one of the two returns is still to be corrected.',
    },
  },
  norm: {
    says: {
      zh: '培训班 {class}：标准内支出 {other} 元，{persons} 人 {days} 天，每人每天 {each} 元；{basis} {quota} 元，超出合计 {fen} 元。',
      en: 'Class {class}: {other} yuan on lines the quota covers, {persons} people, {days} days, {each} yuan a person and day; {basis}: {quota} yuan. {fen} yuan above it in all.',
    },
    innocent: { zh: '小班教学；聘请知名专家。', en: 'A small class; a well-known expert.' },
  },
  lecture: {
    says: {
      zh: '培训班 {class}：授课费 {other} 元，面授 {hours} 学时，每学时 {each} 元；{basis} {quota} 元，超出合计 {fen} 元。',
      en: 'Class {class}: teaching fees of {other} yuan, {hours} hours face to face, {each} yuan an hour; {basis}: {quota} yuan. {fen} yuan above it in all.',
    },
    innocent: {
      zh: '分组同时授课；多班合用的授课费。',
      en: 'Groups taught at the same time; fees for several classes.',
    },
  },
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
  'supplier-host': {
    says: {
      zh: '购买“{title}” {fen} 元，供应方“{host}”同时是本单位项目 {project} 的承办单位。',
      en: '“{title}” was purchased for {fen} yuan; the supplier, “{host}”, is also the host of project {project} of the unit.',
    },
    innocent: { zh: '当地仅此一家有条件供应。', en: 'No other supplier nearby.' },
  },
  'split-purchase': {
    says: {
      zh: '{days} 日内向“{host}”购买 {count} 次，每次低于限额 {quota} 元（{basis}），合计 {fen} 元。',
      en: '{count} purchases from “{host}” within {days} days, each below the threshold of {quota} yuan ({basis}), {fen} yuan in all.',
    },
    innocent: { zh: '各次购买内容不同。', en: 'Each purchase was of something else.' },
  },
  'amount-is-code': {
    says: {
      zh: '{project}（{month}）金额 {fen} 元的数字与{what}相同。',
      en: '{project} ({month}): the digits of the amount, {fen} yuan, are those of {what}.',
    },
    innocent: { zh: '金额恰好如此。', en: 'The amount happens to be so.' },
  },
  doubled: {
    says: {
      zh: '培训班 {class} 与{peer}的 {other} 名称、起止日期相同，两个单位各有支出。',
      en: 'Class {class} has the title and days of {other} of {peer}, and both units spent money on it.',
    },
    innocent: { zh: '两个单位联合办班、分担费用。', en: 'A joint class whose costs are shared.' },
  },
  'class-hours': {
    says: {
      zh: '培训班 {class}：{about}，{count} 学时，超过每天上限。',
      en: 'Class {class}: {about}, {count} hours, more than the days hold.',
    },
    innocent: { zh: '日期或学时填写有误；分组授课。', en: 'Mistyped days or hours; groups.' },
  },
  'online-record': {
    says: {
      zh: '培训班 {class}：在线 {hours} 学时，未填写平台记录编号。',
      en: 'Class {class}: {hours} online {hours|hour|hours}, and no record number of the platform.',
    },
    innocent: {
      zh: '平台不编号；编号尚未补填。',
      en: 'The platform gives no numbers; the number is still to be entered.',
    },
  },
  overlap: {
    says: {
      zh: '培训班 {class} 与 {other} 日期重叠，{count} 人同时在两个班。',
      en: 'Classes {class} and {other} overlap in time; {count} {count|person is|people are} in both.',
    },
    innocent: { zh: '半天班；中途转班。', en: 'Half-day classes; a change of classes.' },
  },
  'hours-a-day': {
    says: {
      zh: '培训班 {class} 等同期各班学时相加，{count} 人超过每天上限。',
      en: 'Class {class} and others in the same days: the hours of {count} {count|person|people} add up to more than the days hold.',
    },
    innocent: { zh: '网络课程提前完成。', en: 'Online courses were finished earlier.' },
  },
  certificate: {
    says: {
      zh: '培训班 {class}：{count} 个证书编号已用于其他人。',
      en: 'Class {class}: {count} certificate {count|number is|numbers are} also those of other people.',
    },
    innocent: { zh: '编号填写有误。', en: 'Mistyped numbers.' },
  },
  'class-again': {
    says: {
      zh: '培训班 {class} 在两个月以同样的日期填报（{about}）。',
      en: 'Class {class} was reported with the same days in two months ({about}).',
    },
    innocent: { zh: '更正时填到了另一个月。', en: 'A correction went into another month.' },
  },
  'similar-titles': {
    says: {
      zh: '项目 {class} 与 {other} 名称相近（{about}）。',
      en: 'Projects {class} and {other} have similar titles ({about}).',
    },
    innocent: { zh: '内容不同的系列项目。', en: 'A series with different content.' },
  },
} as const satisfies { readonly [kind: string]: FlagText };

/** Why nothing of a kind was compared. */
export const silentWords = {
  threshold: {
    zh: '采购限额未设定，未比对',
    en: 'No purchasing threshold is known; not compared',
  },
} as const;

export const flagWords = {
  construction: { zh: '用于“{line}”', en: 'on “{line}”' },
  noProject: { zh: '年度计划中没有该项目', en: 'the annual plan has no such project' },
  phone: { zh: '电话号码', en: 'a telephone number' },
  date: { zh: '日期', en: 'a date' },
  code: { zh: '项目编号', en: 'the code of the project' },
} as const;
