import { defineForm } from '../form/define-form.ts';
import { higherLevels } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';
import { sentParticipantsRowRules, sentParticipantsSheetRules } from './rules/sent-participants-rules.ts';
import { traineeRoster } from './trainee-roster.ts';

const { name, citizenNumber, employer, creditCode, ownership, titleLevel, title, group, result, failReason } =
  traineeRoster.columns;
const { hours, onlineHours, certificate } = traineeRoster.columns;

/**
 * 选派参加国家级、省级研修人员登记表: a row for each person sent to a class of a higher level. They count beside those
 * of the city's own classes, each person once (notice 16, 20). Until version 3 the form had numbers of people.
 */
export const sentParticipants = defineForm({
  id: 'sent-participants',
  version: 4,
  title: { zh: '选派参加国家级、省级研修人员登记表', en: 'Participants sent to higher-level seminars' },
  purpose: {
    zh: '按月逐人填报本单位选派参加国家级、省级高级研修班的专业技术人员，与本市举办的培训班一并去重统计；身份证号仅用于识别同一人，系统不保存原号。',
    en: 'Staff your unit sent to national or provincial seminars, a row for each; counted together with the city’s own classes, each person once. Citizen numbers only identify people and are never stored.',
  },
  clauses: 'notice 16, 20',
  letters: 'XP',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  columns: {
    level: {
      kind: 'choice',
      required: true,
      options: higherLevels,
      width: 90,
      header: { zh: '级别', en: 'Level' },
      also: ['研修班级别', '班次级别'],
    },
    // Not `title`: that is the person's.
    seminar: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 260,
      header: { zh: '研修班名称', en: 'Seminar' },
      also: ['班次', '班次名称', '研修班', '研修项目', '研修项目名称', '高研班名称', '培训班名称', '培训班'],
      example: '海洋生物资源高值利用高级研修班',
    },
    organiser: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '主办单位', en: 'Organiser' },
      also: ['主办方', '主办部门', '主办机构', '组织单位'],
      example: '省人力资源和社会保障厅',
    },
    field: usual.field,
    place: {
      kind: 'text',
      words: true,
      maxLength: 60,
      header: { zh: '地点', en: 'Place' },
      also: ['研修地点', '培训地点', '举办地点', '办班地点'],
      example: '济南',
    },
    start: {
      kind: 'date',
      required: true,
      header: { zh: '开班日期', en: 'Start date' },
      also: ['First day', '开班时间', '开始日期', '开始时间', '起始日期', '培训开始时间'],
    },
    end: {
      kind: 'date',
      required: true,
      header: { zh: '结束日期', en: 'End date' },
      also: ['Last day', '结束时间', '结业日期', '结业时间', '培训结束时间'],
    },
    name,
    citizenNumber,
    employer,
    creditCode,
    ownership,
    titleLevel,
    title,
    group,
    hours,
    onlineHours,
    result,
    failReason,
    certificate,
    document: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '通知文号', en: 'Document number' },
      also: ['文号', '文件号', '发文字号', '通知号'],
    },
    remark: usual.remark,
  },
  rowKey: ['seminar', 'start', 'citizenNumber'],
  rowRules: sentParticipantsRowRules,
  sheetRules: sentParticipantsSheetRules,
});
