/** Where a plan, or what it is issued with, has characters that its papers could not print: it is not issued. */

import { onOneLine, unprintableIn } from '../form/printable.ts';
import { type Bilingual, fill, listNames, type Params } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { findCategory, type Programme } from '../ground/define-programme.ts';
import { namedCharacter } from '../ground/well-formed.ts';
import { findForm } from '../programme/programmes.ts';
import { unprintablePlaces as places } from '../words/plan.ts';
import { planColumnTexts, planTableTexts } from '../words/plan-tables.ts';
import type { AnnualPlan, PlanIssue, PlanLine } from './annual-plan.ts';

export type Unprintable = {
  /** 示例局《高级研修项目计划》2015A-NYW-001“项目名称”中的“😀”（U+1F600） */
  readonly place: Bilingual;
  readonly projects: readonly string[];
  readonly units: readonly string[];
};

/** Column by column of each project, then the names of its units. */
export const unprintableOfPlan = (
  programme: Programme,
  { lines }: Pick<AnnualPlan, 'lines'>,
): readonly Unprintable[] => [
  ...lines.flatMap((line) =>
    inLine(programme, line).map((place) => ({ place, projects: [line.code], units: [line.unit] })),
  ),
  ...[...new Set(lines.map(({ unit }) => unit))].flatMap((code) => {
    const unit = nameOfUnit(programme, code);
    const found = foundIn(unit.zh + unit.en, places.unit, { unit });
    return found.map((place) => ({ place, projects: [], units: [code] }));
  }),
];

/** Number, decision and reason as the bureau gave them. */
export const unprintableOfIssue = (issue: Omit<PlanIssue, 'notice'>): readonly Unprintable[] =>
  (
    [
      [issue.documentNumber, places.documentNumber],
      [issue.decision, planTableTexts.decision],
      [issue.reason, planTableTexts.reason],
    ] as const
  )
    .flatMap(([text, field]) => foundIn(onOneLine(text), places.issue, { field }))
    .map((place) => ({ place, projects: [], units: [] }));

const inLine = (programme: Programme, line: PlanLine): Bilingual[] => {
  const category = findCategory(programme, line.category);
  const values = {
    unit: nameOfUnit(programme, line.unit),
    form: category ? findForm(programme, category.planForm).title : line.category,
    code: line.code,
  };
  return (Object.entries(line) as [keyof PlanLine, unknown][]).flatMap(([name, value]) =>
    typeof value === 'string'
      ? foundIn(onOneLine(value), places.column, { ...values, column: planColumnTexts[name] })
      : [],
  );
};

const foundIn = (text: string, place: Bilingual, told: Params): Bilingual[] => {
  const characters = unprintableIn(text).map(namedCharacter);
  return characters.length === 0 ? [] : [fill(place, { ...told, characters: listNames(characters) })];
};
