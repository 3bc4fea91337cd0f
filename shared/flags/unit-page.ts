/** 单位画像 in lines: figures first, then the quality of each class and the findings of inspections, the longest overdue first. */
import { inspectionFinding } from '../forms/inspection-finding.ts';
import { type Bilingual, fill, same } from '../ground/bilingual.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { unitPageWords as words } from '../words/unit-page.ts';
import { type CardLine, joined, percent } from './card-line.ts';
import type { ClassQuality } from './class-quality.ts';

type ClassOfUnit = Pick<
  ClassQuality,
  'asked' | 'answered' | 'overall' | 'called' | 'reached' | 'differing'
> & {
  readonly code: string;
  readonly title: string;
  readonly hours: number;
  readonly persons: number;
  readonly passed: number;
  readonly flags: number;
  readonly findings: number;
};
type Finding = {
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  readonly judged?: string | undefined;
  readonly rectifyBy?: string | undefined;
  readonly daysOver?: number | undefined;
};
export type UnitPage = {
  readonly unit: string;
  readonly unitName: Bilingual;
  readonly year: string;
  /** ISO date of the answer. */
  readonly today: string;
  readonly lines: readonly CardLine[];
  readonly classes: readonly ClassOfUnit[];
  readonly findings: readonly Finding[];
};

const classLine = ({ code, title, flags, findings, ...held }: ClassOfUnit): CardLine => ({
  title: fill(words.class, { code }),
  note: joined([
    title ? same(title) : undefined,
    fill(words.classHeld, held),
    held.overall === undefined
      ? undefined
      : fill(words.classRated, {
          ...held,
          overall: held.overall,
          rate: percent(held.answered, held.asked),
        }),
    held.called > 0 ? fill(words.classCalled, held) : undefined,
    flags > 0 ? fill(words.classFlags, { count: flags }) : undefined,
    findings > 0 ? fill(words.classFindings, { count: findings }) : undefined,
  ]),
});

const findingLine = ({ code, title, stage, judged, rectifyBy, daysOver = 0 }: Finding): CardLine => ({
  title: fill(words.finding, { code, stage: nameOfOption(inspectionFinding.columns.stage.options, stage) }),
  note: joined([
    same(title),
    rectifyBy === undefined ? undefined : fill(words.rectifyBy, { day: rectifyBy }),
    judged === undefined ? undefined : nameOfOption(inspectionFinding.columns.judged.options, judged),
    daysOver > 0 ? fill(words.overdue, { days: daysOver }) : undefined,
  ]),
});

/** In the order of the page. */
export const unitPageLines = ({ lines, classes, findings }: UnitPage): readonly CardLine[] => [
  ...lines,
  ...classes.map(classLine),
  ...[...findings].sort((a, b) => (b.daysOver ?? 0) - (a.daysOver ?? 0)).map(findingLine),
];
