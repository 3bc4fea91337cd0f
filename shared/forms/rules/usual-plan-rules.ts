import type { Row, RowRule, RuleContext } from '../../form/define-form.ts';
import type { Bilingual, Params } from '../../ground/bilingual.ts';
import type { Category, Programme } from '../../ground/define-programme.ts';

/** Warns outside the usual size or length of a category (DOMAIN C3); never refuses. */
export const usualRules = (
  categoryIn: (programme: Programme) => Category | undefined,
): readonly RowRule[] => {
  const rule = (
    code: string,
    column: 'persons' | 'days',
    norm: 'usualSize' | 'usualDays',
    unit: Bilingual,
  ): RowRule => ({
    code,
    severity: 'warning',
    reads: [column],
    paints: column,
    message: {
      zh: `每期通常为 {low}—{high} ${unit.zh}，本项目为 {value} ${unit.zh}。`,
      en: `Usually {low} to {high} ${unit.en} per class; this project has {value}.`,
    },
    fix: { zh: '请核实；情况属实的可以报送。', en: 'Please check; you may submit if this is correct.' },
    broken: (row: Row, context: RuleContext): Params | undefined => {
      const usual = categoryIn(context.programme)?.[norm];
      const value = row[column] as number;
      return usual && (value < usual[0] || value > usual[1])
        ? { low: usual[0], high: usual[1], value }
        : undefined;
    },
  });
  return [
    rule('size-unusual', 'persons', 'usualSize', { zh: '人', en: 'people' }),
    rule('length-unusual', 'days', 'usualDays', { zh: '天', en: 'days' }),
  ];
};
