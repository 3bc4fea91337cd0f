/** Which monthly reports there are, their numbers, and when each is due. */
import { owedBy, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { nextMonth } from './months.ts';
import { windowOfDeadline } from './reporting-calendar.ts';

export type IssueNumber = { readonly year: number; readonly number: number; readonly total: number };

/** Number of a monthly report: 2015年第3期, 总第N期 counted from the programme's first month. */
export const reportIssue = (programme: Programme, month: string): IssueNumber => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const [firstYear, firstMonth] = programme.firstReportMonth.split('-').map(Number) as [number, number];
  return { year, number, total: (year - firstYear) * 12 + number - firstMonth + 1 };
};

/** Day by which the returns of a month are due, the day its report carries. */
export const monthDue = (programme: Programme, month: string): string => {
  const monthly = owedBy(programme).find(({ deadline }) => deadline.every === 'month');
  if (!monthly) throw new Error(`programme ${programme.id} has no monthly obligation`);
  return windowOfDeadline(programme, monthly.deadline, month).due;
};

/** Months of the programme whose due day has passed, oldest first. */
export const dueMonths = (programme: Programme, today: string): string[] => {
  const months: string[] = [];
  for (
    let month = programme.firstReportMonth;
    Number(yearOf(month)) <= programme.years[1];
    month = nextMonth(month)
  ) {
    if (monthDue(programme, month) >= today) break;
    months.push(month);
  }
  return months;
};
