/** Which documents a register is made of. */
import type { Form } from '../../shared/form/define-form.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import { isPeriodOf } from '../../shared/programme/check-period.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import { type City, findProgrammeOf } from '../../shared/programme/define-city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';

export type RegisterServices = Pick<Services, 'city' | 'submissions' | 'archive'>;

/**
 * Periods whose documents may hold rows of a register in a period: of rows that are carried or last every year up to
 * it, else the period alone, or the months of the year that is asked for.
 */
export const periodsOfRegister = (
  { programmes }: Pick<City, 'programmes'>,
  form: Form,
  period: string,
): readonly string[] => {
  const year = period.slice(0, 4);
  const first = Math.min(...programmes.map(({ years }) => years[0]));
  const years =
    form.register && form.register.life !== 'period'
      ? Array.from({ length: Math.max(0, Number(year) - first + 1) }, (_, i) => String(first + i))
      : [year];
  return periodsIn({ programmes }, form, form.period === 'year' || period.length === 4 ? years : [period]);
};

/** Periods of the form in these years, or these months, as far as a programme has it. */
export const periodsIn = (
  { programmes }: Pick<City, 'programmes'>,
  form: Form,
  spans: readonly string[],
): readonly string[] => {
  const periods = spans.flatMap((each) =>
    form.period === 'year' || each.length > 4 ? [each] : monthsOf(each),
  );
  return periods.filter((each) => {
    const programme = findProgrammeOf({ programmes }, each);
    return (
      programme?.obligations.some((obligation) => obligation.form === form.id) &&
      isPeriodOf(programme, form, each)
    );
  });
};

/** Every head of the form in those periods, whatever its state. */
export const readHeads = async (
  form: Form,
  period: string,
  {
    city,
    submissions,
  }: Pick<Services, 'city'> & { readonly submissions: Pick<Services['submissions'], 'inPeriod'> },
): Promise<readonly Head[]> =>
  (
    await inLanes(periodsOfRegister(city, form, period), (each) => submissions.inPeriod(each, form.id))
  ).flat();

/** The unit that alone may file the form, in whatever programme; undefined where several may. */
export const onlyFiler = ({ programmes, units }: City, form: Form): string | undefined => {
  const filings = programmes.flatMap(({ obligations }) =>
    obligations.filter((each) => each.form === form.id),
  );
  const filers = units.filter((unit) => filings.some((filing) => isFiledBy(filing, unit)));
  return filers.length === 1 ? filers[0]?.code : undefined;
};
