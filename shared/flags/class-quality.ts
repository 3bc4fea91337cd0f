/** What those who attended a class said of it: surveys in figures, and the telephone checks of those who inspect (notice 61, 89). */
import type { Row } from '../form/define-form.ts';
import { sumOf } from '../money/account.ts';

export type ClassQuality = {
  /** Questionnaires sent and answered; 0 where nobody was asked. */
  readonly asked: number;
  readonly answered: number;
  /** 0 to 100, weighted by answers, to one decimal; left out where nobody answered. */
  readonly overall?: number;
  /** People called; 0 where nobody was. */
  readonly called: number;
  readonly reached: number;
  readonly attended: number;
  readonly satisfied: number;
  readonly differing: number;
};

/** @param surveys rows of 学员满意度 @param checks rows of 抽查回访, of whatever classes */
export const classQuality = (code: string, surveys: readonly Row[], checks: readonly Row[]): ClassQuality => {
  const asked = surveys.filter((row) => row.class === code);
  const called = checks.filter((row) => row.class === code);
  const sum = (rows: readonly Row[], column: string): number =>
    sumOf(rows, (row) => Number(row[column] ?? 0));
  const answered = sum(asked, 'answered');
  const points = sumOf(asked, (row) => Number(row.overall) * Number(row.answered));
  return {
    asked: sum(asked, 'asked'),
    answered,
    ...(answered > 0 && { overall: Math.round((points / answered) * 10) / 10 }),
    called: sum(called, 'called'),
    reached: sum(called, 'reached'),
    attended: sum(called, 'attended'),
    satisfied: sum(called, 'satisfied'),
    differing: sum(called, 'differing'),
  };
};
