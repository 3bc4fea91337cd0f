/** Words of certificates (结业证书): why somebody gets none, what became of one, and what stands against a change. */
import type { Bilingual } from '../ground/bilingual.ts';

/** 考核不合格…: why a person of a class gets no certificate now. */
export const whyNotTexts = {
  failed: { zh: '考核不合格', en: 'did not pass' },
  studying: { zh: '仍在学习', en: 'still studying' },
  hours: {
    zh: '学时不足：{hours}学时，须满{required}学时',
    en: '{hours} hours, {required} required',
  },
  old: {
    zh: '名册已填原编号{number}；确未发过证的，请在名册中清空',
    en: 'the roster states the earlier number {number}; clear it there if no certificate was issued',
  },
  voided: {
    zh: '证书{number}已作废；名册更正后方可再发',
    en: 'certificate {number} is void; a new one follows once the roster is corrected',
  },
} as const satisfies Record<string, Bilingual>;

/** Why a class has no certificates yet, whoever passed. */
export const classWaitsTexts = {
  running: { zh: '培训班{day}结束，结束后方可发证', en: 'the class ends on {day}; certificates follow then' },
  'no-roster': { zh: '没有生效的学员登记表', en: 'no trainee roster is in force' },
} as const satisfies Record<string, Bilingual>;

/** Why it is the bureau that replaces a certificate, and not the head of the host. */
export const bureauReplacesTexts = {
  facts: {
    zh: '承办单位只换发姓名有误的证书',
    en: 'a host replaces only certificates whose name is wrong',
  },
  late: {
    zh: '发证已超过{days}天，视为已发给本人',
    en: 'it was issued more than {days} days ago and counts as handed out',
  },
  registered: {
    zh: '已登记到{platform}',
    en: 'it is registered on {platform}',
  },
} as const satisfies Record<string, Bilingual>;

/** Where a preprinted blank is already. */
export const blankTexts = {
  used: { zh: '已用于证书{number}', en: 'it carries certificate {number}' },
  spoiled: { zh: '已作废', en: 'it is noted as spoiled' },
  ofClass: { zh: '已由培训班{class}登记', en: 'it is noted for class {class}' },
} as const satisfies Record<string, Bilingual>;

export const certificateStateTexts = {
  valid: { zh: '有效', en: 'valid' },
  replaced: { zh: '已换发', en: 'replaced' },
  void: { zh: '已作废', en: 'void' },
  erased: { zh: '信息已删除', en: 'erased' },
} as const satisfies Record<string, Bilingual>;

/** What a change of a roster or a class return would do to the holder of a valid certificate. */
export const certifiedTexts = {
  dropped: { zh: '{who}（{number}）：不再在册', en: '{who} ({number}): no longer listed' },
  failed: { zh: '{who}（{number}）：考核结果不再是合格', en: '{who} ({number}): no longer passed' },
  renamed: { zh: '{who}（{number}）：姓名改变', en: '{who} ({number}): another name' },
  shortened: {
    zh: '{who}（{number}）：学时由{was}减为{is}',
    en: '{who} ({number}): {is} hours instead of {was}',
  },
  class: {
    zh: '培训班{code}：已发的{count}份证书印有{facts}',
    en: 'class {code}: {facts} {count|is|are} printed on {count} {count|certificate|certificates}',
  },
  more: { zh: '另有{count}处', en: '{count} more' },
} as const satisfies Record<string, Bilingual>;

/** Facts of a class that are printed, as columns of the return are called in a sentence. */
export const printedFactTexts = {
  title: { zh: '班名', en: 'the title' },
  start: { zh: '开始日期', en: 'the first day' },
  end: { zh: '结束日期', en: 'the last day' },
  days: { zh: '天数', en: 'the days' },
  hours: { zh: '学时', en: 'the hours' },
  onlineHours: { zh: '在线学时', en: 'the online hours' },
  subject: { zh: '科目类别', en: 'the subject' },
} as const satisfies Record<string, Bilingual>;

export const seriesTexts = {
  city: { zh: '全市', en: 'the city' },
} as const satisfies Record<string, Bilingual>;

export const certificateReportTexts = {
  title: { zh: '培训证书', en: 'Certificates' },
  table: { zh: '各单位发证情况', en: 'Certificates by unit' },
  passed: { zh: '合格人次', en: 'Passed' },
  issued: { zh: '发证', en: 'Issued' },
  replaced: { zh: '换发', en: 'Replaced' },
  voided: { zh: '作废', en: 'Void' },
  outstanding: { zh: '待发证', en: 'Outstanding' },
  note: {
    zh: '发证、换发、作废按办理日期计入本年；待发证为本年培训班合格人次减去其中有效证书。',
    en: 'Issued, replaced and void count by the day they were done; outstanding are passes in classes of the year less their valid certificates.',
  },
} as const satisfies Record<string, Bilingual>;

export const outstandingTexts = {
  what: { zh: '合格学员尚未发证', en: 'no certificates issued to those who passed' },
  how: {
    zh: '请单位负责人在菜单“证书与学时”→“发证…”中办理',
    en: 'the head of the unit issues them under “Certificates and hours” → “Issue certificates…”',
  },
} as const satisfies Record<string, Bilingual>;
