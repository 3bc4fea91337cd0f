import type { Columns } from '../../form/define-form.ts';
import { inspectionObjects, list } from './choices.ts';

/** Classes of findings as auditors name them; people choose one, no comparison does. */
const findingKinds = list(
  { code: 'idle', zh: '资金滞留闲置', en: 'Money left idle', also: ['资金闲置', '滞留'] },
  {
    code: 'diverted',
    zh: '违规改变资金用途',
    en: 'Money used for another purpose',
    also: ['挪用', '截留', '挤占'],
  },
  { code: 'overclaimed', zh: '虚报冒领', en: 'Claimed without right', also: ['多报人数'] },
  { code: 'fictitious', zh: '虚列支出', en: 'Spending that was none', also: ['以拨作支'] },
  { code: 'matching', zh: '配套资金不落实', en: 'Matching funds not paid', also: ['配套未到位'] },
  { code: 'above-norm', zh: '超标准超计划支出', en: 'Above quota or plan', also: ['超标准', '超预算'] },
  { code: 'purchase', zh: '违规采购', en: 'Purchase against the rules', also: ['化整为零'] },
  { code: 'off-plan', zh: '计划外培训', en: 'Training outside the plan', also: ['无计划'] },
  {
    code: 'attendance',
    zh: '签到、学时不规范',
    en: 'Attendance and hours',
    also: ['签到不规范', '学时不足'],
  },
  { code: 'records', zh: '台账资料不全', en: 'Incomplete records', also: ['台账不全', '资料不全'] },
  { code: 'other', zh: '其他', en: 'Other' },
);

/** What was found: of which area and kind, in words, and how much it is about. */
export const findingProblem = {
  object: {
    kind: 'choice',
    required: true,
    options: inspectionObjects,
    width: 130,
    header: { zh: '问题所属方面', en: 'Area' },
    also: ['方面', '检查方面'],
  },
  kind: {
    kind: 'choice',
    required: true,
    options: findingKinds,
    width: 130,
    header: { zh: '问题类别', en: 'Kind' },
    also: ['类别', '定性'],
  },
  problems: {
    kind: 'text',
    required: true,
    maxLength: 1000,
    width: 300,
    header: { zh: '问题', en: 'Finding' },
    also: ['发现的问题', '事实', '问题事实'],
    help: { zh: '写明事实和数字，不写个人姓名。', en: 'Facts and figures; no personal names.' },
    example: '部分班次学时记录不完整',
  },
  amount: {
    kind: 'money',
    header: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
    also: ['涉及金额', '金额'],
  },
} as const satisfies Columns;
