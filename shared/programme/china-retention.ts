/**
 * Periods that a city in China may begin with. Personal information is kept for the shortest time its purpose needs
 * (个人信息保护法 Art. 19) and removed when the period that a law sets has ended (Art. 47). No law sets one for rosters of
 * continuing education: ten years after the last entry are ours, long enough for a promotion to the next title level and a
 * review of it, and a bureau's archive office may set another.
 */
import type { Retention } from '../ground/retention.ts';

export const chinaRetention: Retention = {
  persons: {
    years: 10,
    title: { zh: '个人信息', en: 'Personal information' },
    reason: {
      zh: '学时、证书用于职称评审和复核，最后一条记录之后保存十年；期满删除姓名等个人信息，人数、学时等数字保留。',
      en: 'Hours and certificates count in title reviews and their checks, so they are kept for ten years after the last entry; then names and all that tells a person are erased, and figures stay as numbers.',
    },
  },
  links: {
    months: 13,
    title: { zh: '免登录链接', en: 'Links without an account' },
    reason: {
      zh: '链接须能用到次年同期比较之后；逾期从菜单重新打开即可。',
      en: 'A link lasts past the comparison of the next year; after that it is opened anew from the menu.',
    },
  },
  logs: {
    days: 400,
    title: { zh: '运行日志、访问日志', en: 'Logs' },
    reason: {
      zh: '网络日志至少保存六个月（网络安全法第二十一条），保存一年可比较上年同期；日志不含个人信息。',
      en: 'The law asks for six months (Cybersecurity Law, Art. 21), and a year lets one compare; logs hold no personal information.',
    },
  },
  record: {
    title: { zh: '报表、统计数字和办理记录', en: 'Documents, figures and the record' },
    reason: {
      zh: '属机关文书和财务依据，按档案规定保管，系统不删除。',
      en: 'Files of a public office and proof of money: archive rules decide, and the system removes none.',
    },
  },
  accounts: {
    title: { zh: '工作人员账号', en: 'Accounts of colleagues' },
    reason: {
      zh: '谁在何时办理属办理记录的一部分；账号到期后不能再登录，记录保留。',
      en: 'Who did what is part of the record; an account that has ended opens nothing, and the record stays.',
    },
  },
};
