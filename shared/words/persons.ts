/** The rights of persons: what is kept about them, corrections, erasure; and the notice at the head of their sheets. */
import { texts } from './texts.ts';

export const personsWords = texts({
  record: { zh: '个人信息办理', en: 'Personal information' },
  told: { zh: '查阅个人信息', en: 'personal information shown' },
  corrected: { zh: '更正姓名', en: 'name corrected' },
  asked: { zh: '受理个人信息删除', en: 'erasure requested' },
  erased: { zh: '删除个人信息', en: 'personal information erased' },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  /** Reason of a version that the bureau files to correct a name. */
  correction: { zh: '依本人申请更正姓名', en: 'Name corrected at the person’s request' },
});

export const erasureWords = texts({
  /** In place of what told who somebody was; the rows stay with their figures. */
  gone: { zh: '（已删除）', en: '(erased)' },
});

export const retentionWords = texts({
  over: { zh: '保存期限已满', en: 'The period they are kept is over' },
  nothing: { zh: '没有保存期限已满的个人信息。', en: 'No period is over.' },
  due: {
    zh: '保存期限已满：{persons} 人，{rows} 行，{documents} 份报表。',
    en: 'Period over: {persons} {persons|person|people}, {rows} {rows|row|rows} in {documents} {documents|document|documents}.',
  },
  dryRun: {
    zh: '仅列出，未作任何改动。确认删除，请加 --carry-out。',
    en: 'Listed only, nothing was changed. To erase them, add --carry-out.',
  },
  erased: {
    zh: '已删除：{rows} 行，{contents} 份归档内容，涉及 {documents} 份报表。数字不变，记录见“个人信息办理”。',
    en: 'Erased: {rows} {rows|row|rows} in {contents} archived {contents|content|contents} of {documents} {documents|document|documents}. Figures are as before; the record is “Personal information”.',
  },
  forGood: { zh: '长期保存', en: 'kept for good' },
  years: { zh: '最后一条记录之后 {years} 年', en: '{years} years after the last entry' },
  months: { zh: '生成当月起 {months} 个月', en: '{months} months from the month they were made in' },
  days: { zh: '{days} 天', en: '{days} days' },
});

/** At the head of every sheet that asks for persons, in its guide and its file (个人信息保护法 Art. 17). */
export const privacyWords = texts({
  title: { zh: '个人信息告知', en: 'Privacy notice' },
  where: {
    zh: '{purpose}个人信息告知见“{column}”栏批注。',
    en: '{purpose} The privacy notice is the note of “{column}”.',
  },
  notice: {
    zh: '由{bureau}处理，用于{programme}的学时认定、考核发证和统计，依据{basis}；证件号码仅用于识别同一人，不保存。自最后一条记录起保存 {years} 年，期满删除。查阅、更正、删除请联系{office}，电话 {telephone}。',
    en: '{bureau} processes this to credit hours, certify and compile statistics under {programme}, on the basis of {basis}. Numbers of identity documents only tell one person from another and are not kept. Erased {years} years after the last entry. To see, correct or erase: {office}, {telephone}.',
  },
});
