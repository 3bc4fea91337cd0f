/** Words of what the report says of supervision: cases by year, and the quality of classes. */
import { texts } from './texts.ts';

export const caseTexts = texts({
  table: { zh: '经费违规案件（按年）', en: 'Cases of misused funds, by year' },
  year: { zh: '登记年份', en: 'Registered in' },
  cases: { zh: '案件数', en: 'Cases' },
  open: { zh: '核查中', en: 'Under investigation' },
  unfounded: { zh: '不属实', en: 'Unfounded' },
  repaid: { zh: '责令退回', en: 'Repayment ordered' },
  referred: { zh: '移送', en: 'Referred' },
  closed: { zh: '已结案', en: 'Closed' },
  amount: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
  recovered: { zh: '追回金额（元）', en: 'Recovered (yuan)' },
  note: {
    zh: '只列已结束的年度，以上年末（12月为当年末）登记的情况为准，不列单位和项目。',
    en: 'Years that have ended alone, as registered at the end of the last December; units and projects are not named.',
  },
});

export const qualityTexts = texts({
  title: { zh: '培训质量', en: 'Quality of training' },
  classes: {
    zh: '各培训班质量情况（有测评或者回访的）',
    en: 'Quality by class, where it was surveyed or checked',
  },
  class: { zh: '培训班', en: 'Class' },
  unit: { zh: '报送单位', en: 'Unit' },
  persons: { zh: '参训（人）', en: 'People' },
  hours: { zh: '学时（每人）', en: 'Hours each' },
  passed: { zh: '合格率（%）', en: 'Passed (%)' },
  certificates: { zh: '有效证书', en: 'Certificates' },
  asked: { zh: '发放问卷', en: 'Questionnaires' },
  rate: { zh: '回收率（%）', en: 'Response rate (%)' },
  score: { zh: '总体满意度', en: 'Satisfaction' },
  checks: { zh: '电话抽查回访', en: 'Telephone checks' },
  scope: { zh: '范围', en: 'Scope' },
  checked: { zh: '培训班', en: 'Classes' },
  satisfied: { zh: '表示满意', en: 'Satisfied' },
  checksNote: {
    zh: '人数为本年合计。各培训班的回访情况只供办班单位和检查部门查看。',
    en: 'People, of the year together. What was heard of a class is for its unit and those who inspect it.',
  },
  called: { zh: '拨打', en: 'Called' },
  reached: { zh: '接通', en: 'Reached' },
  attended: { zh: '确认参训', en: 'Confirmed' },
  differing: { zh: '与报表不符', en: 'Differing' },
  classesNote: {
    zh: '本年已办培训班 {held} 个，有满意度测评的 {surveyed} 个。满意度满分 100 分，合计按收回份数加权；回收率低于 {enough}% 的代表性不足。',
    en: 'Of {held} classes held this year {surveyed} were surveyed. Satisfaction is out of 100, the total weighted by replies; below {enough}% a response is not representative.',
  },
  followUp: { zh: '重点项目成果追踪与经费', en: 'Key projects followed up, beside their money' },
  project: { zh: '培训项目', en: 'Project' },
  point: { zh: '追踪节点', en: 'After' },
  expectedOn: { zh: '应追踪日期', en: 'Expected from' },
  untold: { zh: '未报', en: 'Not reported' },
  followUpCount: {
    zh: '本年已追踪 {done} 项次；应追踪而未报的 {missing} 项次。重点项目自最后一期结束之日起满 6 个月、12 个月各追踪一次。',
    en: 'Followed up this year: {done}; expected but not yet reported: {missing}. Key projects are followed up 6 and 12 months after their last class ended.',
  },
  traced: { zh: '追踪人数', en: 'Followed up' },
  applied: { zh: '应用所学', en: 'Applying it' },
  promoted: { zh: '职称晋升', en: 'Promoted' },
  results: { zh: '专利、论著、获奖', en: 'Patents, papers, awards' },
  benefit: { zh: '经济效益（元）', en: 'Benefit (CNY)' },
  received: { zh: '累计到位（元）', en: 'Received (CNY)' },
  spent: { zh: '累计净支出（元）', en: 'Net spent (CNY)' },
  followUpNote: {
    zh: '成果为承办单位所填，经费为该项目各单位自始累计；两者并列，不作换算。',
    en: 'Results are those that the unit states, money that of all units of the project to date; they stand side by side, and nothing is computed from them.',
  },
});
