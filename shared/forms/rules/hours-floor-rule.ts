import type { Row, RowRule, RuleContext } from '../../form/define-form.ts';
import type { Params } from '../../ground/bilingual.ts';
import { categoryOfForm } from '../../ground/define-programme.ts';

/** Warns below the required hours of the form's category (notice 29, 35): a class may be shorter, hours of the year add up. */
export const hoursFloorRule = (form: string): RowRule => ({
  code: 'hours-below-floor',
  severity: 'warning',
  reads: ['hours'],
  paints: 'hours',
  message: {
    zh: '每人 {hours} 学时，少于规定的每年 {floor} 学时。',
    en: '{hours} hours per person is below the required {floor} hours a year.',
  },
  fix: {
    zh: '可以报送；学员全年累计达到 {floor} 学时方计为达标。',
    en: 'You may submit; trainees count once their hours in the year reach {floor}.',
  },
  broken: (row: Row, context: RuleContext): Params | undefined => {
    const floor = categoryOfForm(context.programme, form)?.hoursFloor ?? 0;
    // notice 30: people trained in stages reach the hours over several classes
    if (row.cohort !== undefined) return undefined;
    return (row.hours as number) < floor ? { hours: row.hours as number, floor } : undefined;
  },
});
