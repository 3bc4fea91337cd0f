/** From the names in a request to the things they name. */

import { insteadOf } from '../../shared/directory/instead-of.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { existsIn, findUnit, type Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { hasEndedBefore } from '../../shared/ground/succession.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { obligationOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { whenTexts } from '../../shared/words/directory.ts';

/** @throws Problem unknown-form, unknown-unit, wrong-period, unit-not-there when the unit did not exist in the period */
export const locate = (
  programme: Programme,
  { unit, form, period }: DocumentId,
): { form: Form; unit: Unit } => {
  const foundForm = findForm(programme, form);
  const foundUnit = findUnit(programme, unit);
  if (!foundUnit) throw new Problem('unknown-unit', { unit });
  refuseOtherPeriod(programme, foundForm, period);
  if (!existsIn(foundUnit, period)) throw notThere(programme, foundUnit, period);
  return { form: foundForm, unit: foundUnit };
};

/** @throws Problem compiled-form: no sheet of it is opened, filed, reviewed or withdrawn */
export const refuseCompiled = ({ compiled, title }: Form): void => {
  if (compiled) throw new Problem('compiled-form', { form: title });
};

/** @throws Problem not-owed when the form is not for units of this kind */
export const refuseNotOwed = (programme: Programme, form: Form, unit: Unit): void => {
  refuseCompiled(form);
  if (!isFiledBy(obligationOf(programme, form.id), unit))
    throw new Problem('not-owed', { unit: unit.name, form: form.title });
};

/** Says when the unit existed and whose the period is. */
const notThere = ({ units }: Programme, unit: Unit, period: string): Problem => {
  const { name, from = '', to = '' } = unit;
  return new Problem('unit-not-there', {
    unit: name,
    period: periodName(period),
    when: hasEndedBefore(unit, period)
      ? fill(whenTexts.ended, { day: to })
      : fill(whenTexts.begins, { day: from }),
    instead: insteadOf(units, unit, period),
  });
};
