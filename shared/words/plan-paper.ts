/**
 * The words of the annual plan's papers and of its amendment notices, in the manner of official documents. The
 * sentences are ours; what they ask of the units is what the programme itself asks (notice 23, 29, 35, 62, 77, 92, 94).
 */
export const planTexts = {
  title: {
    zh: '关于下达{year}年度{programme}培训计划的通知',
    en: 'Notice on Issuing the {year} Training Plan of the {programme}',
  },
  changeTitle: {
    zh: '关于调整{year}年度{programme}培训计划的通知',
    en: 'Notice on Amending the {year} Training Plan of the {programme}',
  },
  changeNumber: { zh: '第{notice}次调整', en: 'amendment notice No. {notice}' },
  head: { zh: '{authority}文件', en: '{authority}' },
  to: { zh: '{list}：', en: 'To: {list}' },
  signature: { zh: '{authority}', en: '{authority}' },
  office: { zh: '{authority}办公室', en: 'Office of the {authority}' },
  printed: { zh: '{day}印发', en: 'Printed on {day}' },
  copies: { zh: '抄送：{conference}各成员单位。', en: 'Copied to: members of the {conference}.' },
  /** Below the date, as the law on open government asks for: may the public read it? (条例 on open government information, 2008, 2019) */
  disclosure: {
    public: { zh: '（此件主动公开）', en: '(For public release)' },
    request: { zh: '（此件依申请公开）', en: '(Released on request)' },
    none: { zh: '（此件不予公开）', en: '(Not for release)' },
  },
  contact: {
    zh: '（联系单位：{office}，联系电话：{telephone}）',
    en: '(Contact: {office}, telephone {telephone})',
  },
  translation: {
    zh: '中文文本为正式文本。',
    en: 'English translation for information only; the Chinese text is authoritative.',
  },
  annex: { zh: '附件', en: 'Annex' },
  annexMark: { zh: '附件{number}', en: 'Annex {number}' },
  annexes: { zh: '附件：', en: 'Annexes: ' },
  heading: { zh: '{number}、{title}', en: '{number}. {title}' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
} as const;

/** Whom the notice addresses, by kind of unit (notice 3). */
export const addresseeTexts = {
  district: { zh: '各区（市）人力资源和社会保障局', en: 'HR bureaus of districts and county-level cities' },
  'district-department': {
    zh: '各区（市）有关部门',
    en: 'other departments of districts and county-level cities',
  },
  'city-department': { zh: '市直各有关部门（单位）', en: 'municipal departments and units' },
  base: { zh: '各市级专业技术人员继续教育基地', en: 'municipal continuing-education bases' },
  association: { zh: '各有关行业协会', en: 'industry associations concerned' },
  enterprise: { zh: '各有关企业', en: 'enterprises concerned' },
} as const;
