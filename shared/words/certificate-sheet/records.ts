/** Looking up the hours of people. */
import { texts } from '../texts.ts';

export const recordLookUpWords = texts({
  lookUpTitle: {
    zh: '在“姓名”“身份证号”两栏粘贴（每次最多 {limit} 人），再选“学时查询”；身份证号查完即从表中清除，系统不保存',
    en: 'Paste names and citizen numbers (at most {limit}), then choose “Look up hours”; numbers are cleared from the sheet and kept nowhere',
  },
  citizenNumber: { zh: '身份证号', en: 'Citizen number' },
  found: { zh: '查到 {classes} 个班，{hours} 学时', en: '{classes} {classes|class|classes}, {hours} hours' },
  notFound: { zh: '姓名与证件不符，或无记录', en: 'name and number do not match, or no record' },
  recordsTab: { zh: '学时查询结果', en: 'Hours found' },
  recordsTitle: {
    zh: '{count} 人的学习情况（{at} 查询）。“原编号”是名册原先填写的证书编号，本系统未签发',
    en: 'Classes of {count} {count|person|people} (looked up {at}). “Earlier number” is what a roster stated, not issued here',
  },
  year: { zh: '年度', en: 'Year' },
  subject: { zh: '科目类别', en: 'Subject' },
  professional: { zh: '专业科目', en: 'professional' },
  public: { zh: '公需科目', en: 'public' },
  programme: { zh: '工程', en: 'Programme' },
  category: { zh: '项目类别', en: 'Category' },
  host: { zh: '施教机构', en: 'Host' },
  starts: { zh: '开始日期', en: 'Begins on' },
  onlineHours: { zh: '在线学时', en: 'Online hours' },
  oldNumber: { zh: '原编号', en: 'Earlier number' },
  passedResult: { zh: '合格', en: 'passed' },
  failedResult: { zh: '不合格', en: 'failed' },
  studyingResult: { zh: '学习中', en: 'studying' },
  lookedUp: {
    zh: '已查询 {count} 人，查到 {found} 人；身份证号已清除。本单位今天还可查询 {left} 人',
    en: '{count} looked up, {found} found; the numbers were cleared. {left} left for your unit today',
  },
});
