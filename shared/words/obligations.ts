/** What is due by when, in words: statuses, refusals, why there is nothing to submit. */
import { type Bilingual, fill, same } from '../ground/bilingual.ts';

/** Why a period is closed; follows the name of the form and ends the sentence. */
export const whyClosed = {
  due: {
    zh: '已于 {due} 截止，无补报期。',
    en: 'was due by {due}; late submissions are not accepted.',
  },
  grace: {
    zh: '截止日期为 {due}，补报期 {days} 天，已于 {closes} 届满。',
    en: 'was due by {due}; the late period of {days} {days|day|days} ended on {closes}.',
  },
  extension: {
    zh: '原截止日期为 {due}，经批准延至 {until}（{reason}），延期已届满。',
    en: 'was due by {due}; the extension to {until} ({reason}) has ended.',
  },
} as const;

export const calendarTexts = {
  weekendsAlone: {
    zh: '{year}年节假日安排尚未收录，截止日期暂按双休日推算。',
    en: 'The public holidays of {year} are not recorded yet; due dates take only weekends into account.',
  },
} as const;

/** Why a person finds no form to submit. */
export const nothingTexts = {
  unknownUnit: {
    zh: '单位名录中无“{unit}”，请联系市人社局核对您的账号。',
    en: '“{unit}” is not in the list of units. Ask the HR bureau to check your account.',
  },
  ended: {
    zh: '{unit}已于 {day} 停用。{instead}',
    en: 'The end date of {unit} was {day}. {instead}',
  },
  notYet: {
    zh: '{unit}自 {day} 起报送报表。',
    en: '{unit} submits documents from {day}.',
  },
  otherRole: {
    zh: '您的角色无须填报；审核、查看请从菜单选择。',
    en: 'Your role does not submit forms; choose a review or viewing function from the menu.',
  },
  nothingNow: {
    zh: '{unit}目前无可报送的表。',
    en: '{unit} has no forms to submit at present.',
  },
} as const;

/** What has become of a due document, in a word or two. */
export const owedTexts = {
  'not-yet': { zh: '未到报送期', en: 'not open yet' },
  open: { zh: '待报送', en: 'not submitted yet' },
  extended: { zh: '已延期', en: 'extended' },
  overdue: { zh: '逾期未报', en: 'overdue' },
  locked: { zh: '未报，已截止', en: 'not submitted, closed' },
  waiting: { zh: '待审', en: 'in review' },
  returned: { zh: '已退回，待修改', en: 'returned for correction' },
  withdrawn: { zh: '已撤回，待报送', en: 'withdrawn' },
  'on-time': { zh: '按时', en: 'on time' },
  late: { zh: '迟报', en: 'late' },
} as const;

/** What a unit can do with a document, and until when; what has been submitted is never overdue. */
export const taskTexts = {
  overdue: { zh: '逾期，可补报至 {closes}', en: 'overdue, accepted until {closes}' },
  returned: { zh: '请修改后重新报送，{closes} 截止', en: 'correct and resubmit by {closes}' },
  soon: { zh: '{due} 截止，请抓紧报送', en: 'due soon, on {due}' },
  due: { zh: '{due} 截止', en: 'due {due}' },
  optional: { zh: '按需填报，{due} 截止', en: 'optional, accepted until {due}' },
  waiting: { zh: '可重新报送至 {closes}', en: 'may be resubmitted until {closes}' },
  approved: { zh: '可更正至 {closes}', en: 'may be corrected until {closes}' },
} as const;

export const taskGroupTexts = {
  wanted: { zh: '【须办理】', en: 'To act on:' },
  open: { zh: '【可填报】', en: 'Open:' },
  filed: { zh: '【已报送，可更正】', en: 'Submitted, may be corrected:' },
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

/** One sign for each status, so that it can be recognised without colour; signs that every Chinese font has. */
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
