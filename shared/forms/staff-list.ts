import { defineForm } from '../form/define-form.ts';
import { findCategory, nameOfCategory } from '../ground/define-programme.ts';
import { usual } from './columns/usual-columns.ts';
import { traineeRoster } from './trainee-roster.ts';

const { name, citizenNumber, employer, creditCode, titleLevel, title, post } = traineeRoster.columns;

/**
 * 专业技术人员名册: whose hours a unit looks after, so that it sees in time who is short of them (notice 29, 35;
 * 人社部令第25号). Optional; citizen numbers only identify people and are never stored.
 */
export const staffList = defineForm({
  id: 'staff-list',
  version: 1,
  title: { zh: '专业技术人员名册', en: 'Professional staff list' },
  purpose: {
    zh: '登记本单位负责的专业技术人员，用于查看谁的学时还有差额；自愿报送，身份证号仅用于识别同一人，系统不保存原号。',
    en: 'Professional staff your unit looks after, to see who is short of hours. Voluntary; citizen numbers only identify people and are never stored.',
  },
  clauses: 'notice 29, 35',
  letters: 'MC',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  columns: {
    name,
    citizenNumber,
    employer,
    creditCode,
    titleLevel,
    title,
    post,
    category: {
      kind: 'choice',
      options: 'categories',
      width: 160,
      header: { zh: '参加的培训项目', en: 'Project category' },
      also: ['培训项目', '项目类别', '应参加的项目'],
      help: {
        zh: '有规定学时的项目，按该项目核对学时；不填的，核对其已有学时的各项目。',
        en: 'Its required hours are compared; without one, those of every category in which the person has hours.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['citizenNumber'],
  rowRules: [
    {
      // notice 19, 32
      code: 'title-below-category',
      severity: 'warning',
      reads: ['titleLevel', 'category'],
      paints: 'category',
      message: {
        zh: '{category}面向中级及以上人员，职称级别低于中级。',
        en: '{category} is for middle titles and above; this title is lower.',
      },
      fix: { zh: '请核实职称级别和培训项目。', en: 'Please check the title level and the category.' },
      broken: ({ titleLevel: level, category }, { programme }) => {
        const found = findCategory(programme, category);
        return found?.fromMiddleLevel && (level === 'junior' || level === 'other')
          ? { category: nameOfCategory(found) }
          : undefined;
      },
    },
  ],
  sheetRules: [],
});
