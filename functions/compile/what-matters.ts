/**
 * The documents a month's figures rest on: the city's targets as issued so far, targets, plans and returns of the
 * year so far, rosters of all years since the programme began (its total counts persons over the years), last year's
 * plans (their classes may go on).
 * A month is judged by its end: documents of a year enter as they stood at its last moment (head-at in history.ts),
 * whatever has happened to them since; returns of a month count whenever they are filed.
 */
import { classReturn } from '../../shared/forms/class-return.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Obligation } from '../../shared/ground/obligation.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { monthsUpTo, yearsUpTo } from '../../shared/programme/months.ts';
import { fundingForm } from '../../shared/tables/funding.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { cityTargetLedger, targetLedger } from '../../shared/tables/targets.ts';
import { staffForm } from '../../shared/tables/trainees.ts';
import type { Head } from '../services/submissions.ts';

/** Is the year one of the programme's? The plans of the one before name other training projects. */
const hasPlans = ({ years: [first, last] }: Programme, year: string): boolean =>
  first <= Number(year) && Number(year) <= last;

/** A class may go on with a project of the year before, as long as it is one of this programme's. */
export const planYearsOf = (programme: Programme, month: string): readonly string[] =>
  [String(Number(yearOf(month)) - 1), yearOf(month)].filter((each) => hasPlans(programme, each));

/** Periods whose documents matter to a month, each with the question which of them do. */
export const periodsOf = (programme: Programme, month: string): readonly string[] => {
  const year = yearOf(month);
  const earlier = yearsUpTo(programme, month).filter((each) => each < year);
  return [
    // Plans of last year, and the city's targets of every year.
    ...new Set([String(Number(year) - 1), ...earlier, year].filter((each) => hasPlans(programme, each))),
    ...earlier.flatMap((each) => monthsUpTo(`${each}-12`)),
    ...monthsUpTo(month),
  ];
};

export const matters = (
  { form, period }: Head,
  obligation: Obligation | undefined,
  month: string,
): boolean => {
  // What need not be filed and reaches no ledger has no figure in the report, and some of it is not for all eyes.
  if (!obligation || (obligation.optional && !ledgerOf(form))) return false;
  // Classes of last year's plans may go on; last year's targets and staff lists are over.
  if (form === targetLedger.form || form === staffForm) return period === yearOf(month);
  // An issue of the city's targets holds until the next one.
  if (form === cityTargetLedger.form) return period <= yearOf(month);
  if (obligation.deadline.every === 'year') return Number(period) >= Number(yearOf(month)) - 1;
  if (period.startsWith(yearOf(month))) return true;
  // Of earlier years who was in which class, which cohort a class belonged to, and what money was left.
  return ledgerOf(form)?.table === 'Trainees' || form === classReturn.id || form === fundingForm;
};

/** Is it judged by the end of the month? An issue of the city's targets says itself from which day it holds. */
export const isYearly = ({ form }: Head, obligation: Obligation | undefined): boolean =>
  obligation?.deadline.every === 'year' && form !== cityTargetLedger.form;
