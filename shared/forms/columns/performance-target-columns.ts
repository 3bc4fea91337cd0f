import type { Columns } from '../../form/define-form.ts';

/** What is to come of the money (notice 81); the report holds each target against what was reached. */
export const performanceTargets = {
  targetPassed: {
    kind: 'integer',
    required: true,
    min: 0,
    max: 100_000,
    units: ['人', '名'],
    width: 150,
    header: { zh: '目标：合格人数', en: 'Target: people passed' },
    also: ['合格人数', '数量指标'],
  },
  targetHours: {
    kind: 'quantity',
    required: true,
    measure: 'hours',
    min: 0,
    max: 2000,
    step: 0.5,
    width: 150,
    header: { zh: '目标：人均学时', en: 'Target: hours a person' },
    also: ['人均学时', '质量指标'],
  },
  targetSatisfaction: {
    kind: 'integer',
    min: 0,
    max: 100,
    units: ['%', '分'],
    width: 150,
    header: { zh: '目标：满意度（%）', en: 'Target: satisfaction (%)' },
    also: ['满意度', '满意度指标'],
  },
  targetCost: {
    kind: 'money',
    each: true,
    width: 150,
    header: { zh: '目标：每合格人学时成本（元）', en: 'Target: cost of a passed person-hour (yuan)' },
    also: ['成本指标', '人学时成本'],
  },
  targetFollowUp: {
    kind: 'integer',
    min: 0,
    max: 100,
    units: ['%'],
    width: 150,
    header: { zh: '目标：应用所学比例（%）', en: 'Target: applying what they learned (%)' },
    also: ['应用比例', '效益指标'],
  },
} as const satisfies Columns;
