import { expect, test } from 'vitest';
import { carryForward, isCarriedForward, keepsRows } from '../../../shared/form/carry-forward.ts';
import type { ChoiceColumn, Row } from '../../../shared/form/define-form.ts';
import { optionsOf } from '../../../shared/form/kinds/kind.ts';
import { noReferences } from '../../../shared/form/references.ts';
import { exampleRow } from '../../../shared/form/sheet-layout.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor, givenContext } from '../../support/given.ts';

const given = (rows: readonly Row[]) => ({ rows, ids: rows.map((_, i) => `r${i + 1}`) });

test.each(forms.filter(isCarriedForward))('$id keeps nothing that is said anew', (form) => {
  const context = contextFor(form);
  const row = exampleRow(form, context, 1);
  const { rows, ids } = carryForward({ ...form, carries: () => true }, given([row]), context);
  expect(rows).toHaveLength(1);
  // Rows that go on are the same ones, with their days; others begin anew.
  expect(ids).toEqual(keepsRows(form) ? ['r1'] : []);
  for (const [name, column] of Object.entries(form.columns)) {
    if (column.fresh) expect(rows[0]).not.toHaveProperty(name);
    if (!['date', 'dates', 'month'].includes(column.kind)) continue;
    if (keepsRows(form)) expect(rows[0]?.[name]).toEqual(row[name]);
    else expect(rows[0]).not.toHaveProperty(name);
  }
});

test.each(forms.filter(keepsRows))('$id, whose rows go on, begins with them', (form) => {
  expect(isCarriedForward(form)).toBe(true);
});

/** Columns that say how far a row is. */
const endings = ['status', 'result', 'state', 'progress'];
const carried = forms.filter(isCarriedForward);

test('a form that carries rows and says how far each is knows which are finished', () => {
  const silent = carried.filter(
    ({ columns, carries, ...form }) =>
      endings.some((name) => columns[name]?.kind === 'choice') && !carries && !keepsRows(form),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

/** The others go by something else, which a test of the form looks at. */
const byState = carried.filter(
  ({ carries, columns }) => carries && endings.some((name) => columns[name]?.kind === 'choice'),
);

test.each(byState)('$id begins with what is still open', (form) => {
  const context = contextFor(form);
  const [name] = endings.filter((each) => form.columns[each]) as [string];
  const column = form.columns[name] as ChoiceColumn;
  const rows = optionsOf(column, context).map(
    ({ code }, i): Row => ({ ...exampleRow(form, context, i), [name]: code }),
  );
  const kept = carryForward(form, given(rows), context).rows;
  const open = rows.filter(({ [name]: state }) => openStates.includes(String(state)));
  expect(kept.length).toBe(open.length);
  expect(kept.length).toBeLessThan(rows.length);
  expect(kept.length).toBeGreaterThan(0);
});

/** Of every form; whoever adds a state says here whether it is the end. */
const openStates = ['planned', 'running', 'preparing', 'recommended'];

test('what refers to something that this period does not know is cleared', () => {
  const context = contextFor(classReturn);
  const row = exampleRow(classReturn, context, 0);
  expect(carryForward(classReturn, given([row]), context).rows[0]).toHaveProperty('project');
  const elsewhere = givenContext({ references: noReferences });
  expect(carryForward(classReturn, given([row]), elsewhere).rows[0]).not.toHaveProperty('project');
});

test('neither a roster nor what happened in the period before is carried forward', () => {
  expect(isCarriedForward(traineeRoster)).toBe(false);
  expect(isCarriedForward(inspection)).toBe(false);
  expect(isCarriedForward(expertRegister)).toBe(true);
});
