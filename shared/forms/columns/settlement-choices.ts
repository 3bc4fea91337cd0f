import { list } from './choices.ts';

export const papers = list(
  { code: 'report', zh: '培训总结', en: 'Report', also: ['总结', '总结报告'] },
  {
    code: 'roster',
    zh: '学员名单和签到',
    en: 'Roster and attendance',
    also: ['学员名单', '签到表', '学员登记表'],
  },
  {
    code: 'accounts',
    zh: '经费决算和票据',
    en: 'Accounts and receipts',
    also: ['经费决算', '票据', '决算表'],
  },
  { code: 'satisfaction', zh: '满意度测评', en: 'Satisfaction survey', also: ['满意度', '测评表'] },
);

/** What becomes of money that a class has left over. */
export const rests = list(
  { code: 'none', zh: '无结余', en: 'Nothing left', also: ['无'] },
  { code: 'later-class', zh: '留作后续培训班', en: 'For a later class', also: ['后续使用', '留用'] },
  { code: 'carried', zh: '年末结转', en: 'Carried into the next year', also: ['结转'] },
  { code: 'returned', zh: '交回', en: 'Returned', also: ['退回', '交回财政'] },
);
