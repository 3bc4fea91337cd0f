/** A target that was given stays in the sheet; it is taken back, not left out. */
import type { SheetRule } from '../../form/define-form.ts';
import { findCategory, nameOfCategory } from '../../ground/define-programme.ts';
import { printUnitTarget } from '../../targets/target.ts';

export const targetDroppedRule: SheetRule = {
  code: 'target-dropped',
  stage: 'references',
  severity: 'error',
  message: {
    zh: '{unit}的{category}指标（{before}）已下达，本表缺少该行。',
    en: 'The issued target of {unit} in {category} ({before}) is missing from this sheet.',
  },
  fix: {
    zh: '请保留该行；需取消指标的，将任务数改为 0 并填写调整理由。',
    en: 'Restore the row; to withdraw a target, enter 0 and a reason.',
  },
  broken: (rows, { programme, targets: before = [] }) => {
    // A row whose unit or category could not be read may be the missing one.
    if (rows.some(({ unit, category }) => unit === undefined || category === undefined)) return [];
    const kept = new Set(rows.map(({ unit, category }) => `${unit}#${category}`));
    return before
      .filter(({ unit, category, number }) => number > 0 && !kept.has(`${unit}#${category}`))
      .map((target) => {
        const unit = programme.units.find(({ code }) => code === target.unit)?.name;
        const category = findCategory(programme, target.category);
        return {
          column: 'unit',
          params: {
            unit: unit ?? target.unit,
            category: category ? nameOfCategory(category) : target.category,
            before: printUnitTarget(target),
          },
        };
      });
  },
};
