import { defineForm } from '../form/define-form.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { printCityTarget } from '../targets/target.ts';
import { targetWords as words } from '../words/targets.ts';
import { issuedColumns } from './columns/issued-targets.ts';
import { usual } from './columns/usual-columns.ts';
import { cityTargetsRowRules, cityTargetsSheetRules } from './rules/city-target-rules.ts';

/** 现行指标：全市年培训人数10000 人左右（允许偏差 10%）；…… */
const cityHead = ({ targets }: Programme): Bilingual => {
  const list = targets.map((target) =>
    fill(words.cityOne, { title: target.title, target: printCityTarget(target) }),
  );
  return fill(words.cityHead, {
    list: { zh: list.map(({ zh }) => zh).join('；'), en: list.map(({ en }) => en).join('; ') },
  });
};

/**
 * 全市任务指标表: the targets of the whole city, and from which day on. The figures of the notice are the first
 * issue; each row is a later one, and rows of earlier days remain, because reports of those months use them.
 */
export const cityTargets = defineForm({
  id: 'city-targets',
  version: 2,
  title: { zh: '全市任务指标表', en: 'City targets' },
  purpose: {
    zh: '下达或调整全市年度及工程任务指标；自执行之日起，月报、年度计划和指标分解均按新指标计算。',
    en: 'Issues or changes the city’s targets for the year or the programme; from the effective date, reports, the annual plan and allocations use them.',
  },
  clauses: 'notice 14–16, 47, 52',
  letters: 'QS',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  columns: {
    target: {
      kind: 'choice',
      required: true,
      options: 'targets',
      width: 200,
      header: { zh: '任务指标', en: 'Target' },
      also: ['指标', '指标名称'],
    },
    from: {
      kind: 'date',
      required: true,
      header: { zh: '执行日期', en: 'Effective from' },
      also: ['起始日期', 'First day in force', '执行时间', '生效日期'],
      example: '{year}-03-01',
      help: {
        zh: '自该日起按新指标计算；以前下达的行请保留。',
        en: 'The target applies from this date; do not delete rows issued earlier.',
      },
    },
    operator: issuedColumns.operator,
    number: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 10_000_000,
      units: ['人', '名', '人次'],
      header: { zh: '任务数', en: 'Target value' },
      also: ['指标数', 'Number', '指标值', '目标值', '任务'],
      example: '6500',
    },
    tolerance: {
      kind: 'integer',
      min: 0,
      max: 50,
      units: ['%'],
      width: 90,
      header: { zh: '允许偏差（%）', en: 'Tolerance (%)' },
      also: ['允许偏差', '偏差', 'Room (%)'],
      example: '10',
      help: {
        zh: '仅用于“左右”“等于”；不填的按原定偏差。',
        en: 'For “About” and “Exactly” only; if empty, unchanged.',
      },
    },
    document: {
      kind: 'text',
      required: true,
      maxLength: 60,
      header: { zh: '下达文号', en: 'Document number' },
      also: ['文号', '文件号'],
      example: '{office}〔{year}〕示例号',
    },
    decision: issuedColumns.decision,
    reason: {
      ...issuedColumns.reason,
      help: {
        zh: '调整已有指标的行须填写；首次下达不填。',
        en: 'Complete this if an existing target is changed; not for a first issue.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['target', 'from'],
  rowRules: cityTargetsRowRules,
  // The targets of today; every row changes one of them.
  head: (_rows, { programme }) => cityHead(programme),
  sheetRules: cityTargetsSheetRules,
});
