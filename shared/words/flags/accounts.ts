import type { FlagText } from './flag-text.ts';

/** Money against money: what came in, was passed on, spent, left and returned. */
export const accountFlagTexts = {
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
} as const satisfies { readonly [kind: string]: FlagText };
