/** What may be said against what was filed before: rows and sums that are gone, figures that jumped. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const againstFiledIssueTexts = issueCatalogue({
  'rows-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '本次 {rows} 行，现行版（第 {version} 版）{before} 行，减少三分之一以上。',
      en: '{rows} {rows|row|rows}; {before} in version {version}, which is in force: over a third fewer.',
    },
    fix: {
      zh: '请核实有无漏行；确属减少的可以报送。',
      en: 'Check that no row is missing; you may submit if this is correct.',
    },
  },
  'money-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，现行版（第 {version} 版）为 {before}，减少三分之一以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}, which is in force: over a third less.',
    },
    fix: {
      zh: '请核实有无漏填、漏行和金额单位；确属减少的可以报送。',
      en: 'Check for missing cells and rows and the unit of the amounts; you may submit if this is correct.',
    },
  },
  'total-jumped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，第 {version} 版为 {before}，相差十倍以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}: ten times or a tenth.',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
  'figure-unusual': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '{value} 与本栏通常数值（第 {version} 版中位数 {median}）相差十倍以上。',
      en: '{value} is ten times or a tenth of the usual figure in this column (median {median} in version {version}).',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
});
