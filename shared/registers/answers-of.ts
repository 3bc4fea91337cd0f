import type { Form } from '../form/define-form.ts';
import type { Due } from '../form/register.ts';
import { findUnit, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { isFiledBy } from '../ground/obligation.ts';
import { standInsFor } from '../ground/succession.ts';
import type { Entry } from './entries.ts';

/** Of a form: rows in force, and those of the versions filed last that nobody has returned or withdrawn. */
export type HeldRows = { readonly inForce: readonly Entry[]; readonly filed: readonly Entry[] };

/** The unit itself on the day, or who does its work. */
export const whoActsFor = (units: readonly Unit[], code: string, today: string): readonly string[] => {
  const unit = findUnit({ units }, code);
  const heirs = unit ? standInsFor(units, unit, today).map((each) => each.code) : [];
  return heirs.length ? heirs : [code];
};

export const answersOf = (forms: readonly Form[], rowsOf: (form: string) => HeldRows) => {
  const byForm = new Map(
    forms.map((form) => {
      const by = form.register?.answers?.by;
      const answers = new Map<string, Entry[]>();
      for (const entry of by === undefined ? [] : rowsOf(form.id).filed) {
        const code = entry.row[by as string];
        if (typeof code === 'string') answers.set(code, [...(answers.get(code) ?? []), entry]);
      }
      return [form.id, answers] as const;
    }),
  );
  /** Of the latest period in which there are any. */
  return (form: string, code: unknown): readonly Entry[] => {
    const all = byForm.get(form)?.get(String(code)) ?? [];
    const latest = all
      .map(({ period }) => period)
      .sort()
      .at(-1);
    return all.filter(({ period }) => period === latest);
  };
};

/** The form that answers, or the row's own for its owner, where it is offered to all of those whose turn it is. */
export const answeringForm = (
  form: Form,
  { done }: Due,
  { unit }: Entry,
  tells: readonly string[],
  { units, obligations }: Pick<Programme, 'units' | 'obligations'>,
  today: string,
): string | undefined => {
  const owners = whoActsFor(units, unit, today);
  const answer =
    'answeredBy' in done
      ? done.answeredBy
      : tells.every((each) => owners.includes(each))
        ? form.id
        : undefined;
  const obligation = obligations.find((each) => each.form === answer);
  const isOffered = (code: string): boolean => {
    const told = findUnit({ units }, code);
    return told !== undefined && obligation !== undefined && isFiledBy(obligation, told);
  };
  return tells.every(isOffered) ? answer : undefined;
};
