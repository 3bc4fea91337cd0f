/** A unit's plan against its target for the category (notice 57): at the head of the sheet and in the check. */

import type { CheckContext, Row, SheetRule } from '../../form/define-form.ts';
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { categoryOfForm } from '../../ground/define-programme.ts';
import { gapTo, printUnitTarget, type UnitTarget } from '../../targets/target.ts';
import { targetWords as words } from '../../words/targets.ts';

const targetOf = (form: string, { programme, targets, unit }: CheckContext): UnitTarget | undefined => {
  const category = categoryOfForm(programme, form)?.code;
  return targets?.find((target) => target.unit === unit && target.category === category && target.number > 0);
};

const personsOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { persons }) => sum + ((persons as number | undefined) ?? 0), 0);

const attainmentText = (target: UnitTarget, sum: number): Bilingual => {
  const gap = gapTo(target, sum);
  if (gap === 0) return words.met;
  return fill(gap > 0 ? words.short : words.beyond, {
    gap: Math.abs(gap),
    basis: words[target.basis],
  });
};

/** 任务指标：不少于 600 人；本表合计 540 人（6 个项目），尚差 60 人 */
export const targetHead =
  (form: string) =>
  (rows: readonly Row[], context: CheckContext): Bilingual | undefined => {
    const target = targetOf(form, context);
    if (!target) return undefined;
    const sum = personsOf(rows);
    const values = fill(words.planHead, {
      target: printUnitTarget(target),
      sum,
      basis: words[target.basis],
      projects: rows.length,
      standing: attainmentText(target, sum),
    });
    const count = rows.filter(({ persons }) => persons === undefined).length;
    if (count === 0) return values;
    const unread = fill(words.unread, { count });
    return { zh: values.zh + unread.zh, en: values.en + unread.en };
  };

/** A plan may be amended all year, so this is a warning and never a refusal. */
export const offTarget = (form: string): SheetRule => ({
  code: 'off-target',
  stage: 'references',
  severity: 'warning',
  message: {
    zh: '下达的任务指标：{target}；本表合计 {sum} {basis}，{standing}。',
    en: 'Your target is {target}; this plan has {sum} {basis} in total, {standing}.',
  },
  fix: {
    zh: '请核实；可先行报送，年内仍可调整。',
    en: 'Please check; you may submit now and amend the plan later in the year.',
  },
  broken: (rows, context) => {
    const target = targetOf(form, context);
    // The sum means nothing while a number could not be read.
    if (!target || rows.some(({ persons }) => persons === undefined)) return [];
    const sum = personsOf(rows);
    if (gapTo(target, sum) === 0) return [];
    const values = { target: printUnitTarget(target), sum, basis: words[target.basis] };
    return [{ column: 'persons', params: { ...values, standing: attainmentText(target, sum) } }];
  },
});
