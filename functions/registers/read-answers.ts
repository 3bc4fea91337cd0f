import type { Form } from '../../shared/form/define-form.ts';
import { yearOf } from '../../shared/ground/period.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { Answers } from '../../shared/registers/listed.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readInForce } from './read-entries.ts';
import { yearsNaming } from './refer-to-rows.ts';
import { periodsIn, type RegisterServices } from './register-heads.ts';

/** The column of a form that answers rows of the other one, where it shows something beside them. */
const answering = ({ register, columns }: Form, { referredAs }: Form) => {
  const { by, shows } = register?.answers ?? {};
  const column = by === undefined || !shows?.length ? undefined : columns[by];
  return column?.kind === 'reference' && column.to === referredAs ? { by } : undefined;
};

/**
 * What answers the rows of a register in a period: by the answering rows in force of all years that may name them.
 * Of several answers to a row the latest counts.
 */
export const readAnswers = async (
  form: Form,
  period: string,
  services: RegisterServices,
): Promise<readonly Answers[]> => {
  const { city, submissions } = services;
  if (form.referredAs === undefined) return [];
  // Years that have not begun hold nothing.
  const years = yearsNaming(form, yearOf(period), '9999');
  const found = city.forms.flatMap((each) => {
    const answers = answering(each, form);
    return answers ? [{ form: each, ...answers }] : [];
  });
  return inLanes(found, async ({ form: other, by }) => {
    const byCode = new Map<string, Entry>();
    for (const each of periodsIn(city, other, years)) {
      const heads = await submissions.inPeriod(each, other.id);
      for (const entry of await readInForce(other, heads, services)) {
        const code = entry.row[by as string];
        if (typeof code === 'string') byCode.set(code, entry);
      }
    }
    return { form: other, byCode };
  });
};
