/** Title, addressees and annexes of the notice: what it is called, not what it says. */
import { type Bilingual, fill } from '../../../shared/ground/bilingual.ts';
import { existsIn, type UnitKind } from '../../../shared/ground/define-city.ts';
import { shortName } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { addresseeTexts, planTexts } from '../../../shared/words/plan-paper.ts';
import { planTableTexts } from '../../../shared/words/plan-tables.ts';
import { sectionNumber } from '../../../shared/words/report-page.ts';
import type { Printed } from './printed-plan.ts';

export const numeral = (place: number): Bilingual => sectionNumber(place);

export const isChange = ({ issue }: PlanPaper): boolean => issue.notice > 0;

export const titleOf = ({ paper, programme }: Printed): Bilingual =>
  fill(isChange(paper) ? planTexts.changeTitle : planTexts.title, {
    year: paper.plan.year,
    programme: shortName(programme),
  });

/** Every kind of unit that reports this year, notice 3; the bureau does not write to itself. */
export const addressees = ({ paper, programme }: Printed): Bilingual => {
  const kinds = new Set<UnitKind>(
    programme.units.filter((unit) => existsIn(unit, paper.plan.year)).map(({ kind }) => kind),
  );
  const named = Object.entries(addresseeTexts).filter(([kind]) => kinds.has(kind as UnitKind));
  const list = {
    zh: named.map(([, { zh }]) => zh).join('，'),
    en: named.map(([, { en }]) => en).join(', '),
  };
  return fill(planTexts.to, { list });
};

/** Titles of the annexes in order: what changed (a notice only), totals, projects. */
export const annexTitles = ({ paper, programme }: Printed): Bilingual[] => {
  const values = { year: paper.plan.year, programme: shortName(programme) };
  return [
    ...(isChange(paper) ? [fill(planTableTexts.changes, values)] : []),
    fill(planTableTexts.totals, values),
    fill(planTableTexts.lines, values),
  ];
};
