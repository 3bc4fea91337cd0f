/** Who owes what by when, in words: statuses, refusals, definitions of the rates. */
import { type Bilingual, fill, same } from '../ground/bilingual.ts';

/** Why a period is closed; follows the name of the form and ends the sentence. */
export const whyClosed = {
  due: { zh: '{due} 截止，没有宽限期。', en: 'was due by {due} and has no days of grace.' },
  grace: {
    zh: '{due} 截止，宽限 {days} 天，已于 {closes} 关闭。',
    en: 'was due by {due}; the {days} days of grace ended on {closes}.',
  },
  extension: {
    zh: '原定 {due} 截止，经批准延至 {until}（{reason}），延期已满。',
    en: 'was due by {due}; the time given until {until} ({reason}) has ended.',
  },
} as const;

export const calendarTexts = {
  weekendsAlone: {
    zh: '{year}年的节假日安排尚未收录，期限按周末推算。',
    en: 'The days off of {year} are not known yet; due days count weekends alone.',
  },
} as const;

/** Why there is no form to file, for whoever looks for one. */
export const nothingTexts = {
  unknownUnit: {
    zh: '单位名单中没有“{unit}”，请联系市人社局核对您的账号。',
    en: 'The list of units has no “{unit}”. Ask the HR bureau to check your account.',
  },
  ended: {
    zh: '{unit}已于 {day} 撤并。{instead}',
    en: '{unit} ended on {day}. {instead}',
  },
  notYet: { zh: '{unit}自 {day} 起报送。', en: '{unit} files from {day} on.' },
  otherRole: {
    zh: '您的角色不填报表格；审核、查看请从菜单选择相应功能。',
    en: 'Your role files no forms; choose reviewing or viewing from the menu.',
  },
  nothingNow: {
    zh: '{unit}目前没有可以报送的表。',
    en: '{unit} has no form to file at present.',
  },
} as const;

/** What has become of an owed document, in a word or two. */
export const owedTexts = {
  'not-yet': { zh: '未到报送期', en: 'not open yet' },
  open: { zh: '待报', en: 'not filed yet' },
  extended: { zh: '延期待报', en: 'extended' },
  overdue: { zh: '逾期未报', en: 'overdue' },
  locked: { zh: '未报，已关闭', en: 'missing, closed' },
  waiting: { zh: '待审', en: 'waiting for review' },
  returned: { zh: '已退回，待修改', en: 'returned, to be mended' },
  withdrawn: { zh: '已撤回，待报', en: 'withdrawn, to be filed' },
  'on-time': { zh: '按时', en: 'on time' },
  late: { zh: '迟报', en: 'late' },
} as const;

/** A due day that was moved, as heads of sheets say it. */
export const movedDue = {
  zh: '{due}（经批准延期：{reason}）',
  en: '{due} (extended: {reason})',
} as const;

export const dueText = ({
  due,
  extension,
}: {
  readonly due: string;
  readonly extension?: { readonly reason: string } | undefined;
}): Bilingual => (extension ? fill(movedDue, { due, reason: extension.reason }) : same(due));

/** One sign for each status, so that it can be told without colour; signs that every Chinese font has. */
export const owedSigns = {
  'not-yet': '·',
  open: '○',
  extended: '＋',
  overdue: '！',
  locked: '×',
  waiting: '…',
  returned: '←',
  withdrawn: '◇',
  'on-time': '√',
  late: '△',
} as const;
