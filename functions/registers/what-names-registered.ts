/**
 * The other direction: documents in force, of whatever unit, that name rows of a register. They are looked at only
 * where rows would go, in the years that may name them: what refers to an older row keeps its code, and the row stays
 * readable in its own document.
 */
import type { Form, Reference, RegisterTarget } from '../../shared/form/define-form.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { isPeriodOf } from '../../shared/programme/check-period.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { namedIn, targetsOf } from '../../shared/tables/references.ts';
import { referenceTexts, sayNamed, tellFirst } from '../../shared/words/references.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { formsReferredAs, yearsNaming } from './refer-to-rows.ts';
import type { RegisterServices } from './register-heads.ts';

type Named = ReturnType<typeof namedIn>;
const kept = keepRecent<Named>(20_000, ({ size }) => 1 + size);

/** @param rows of the register @param period of their document @returns those that something names, with what does */
export const whatNamesRegistered = async (
  target: RegisterTarget,
  rows: readonly Pick<Entry, 'code' | 'title'>[],
  period: string,
  today: string,
  services: RegisterServices,
): Promise<readonly Reference[]> => {
  if (rows.length === 0) return [];
  const { city, submissions, archive } = services;
  const years = new Set(
    formsReferredAs(services, target).flatMap((form) => yearsNaming(form, yearOf(period), today)),
  );
  const naming = city.forms.filter((form) => targetsOf(form).includes(target));
  const asked = [...years].flatMap((each) =>
    naming.flatMap((form) => periodsOf(form, each, today, services).map((of) => ({ form, of }))),
  );
  const heads = (
    await inLanes(asked, async ({ form, of }) =>
      (await submissions.inPeriod(of, form.id)).map((head) => ({ form, head })),
    )
  ).flat();
  const by = new Map<string, Bilingual[]>();
  await inLanes(heads, async ({ form, head: { state, ...id } }) => {
    const version = state.inForce;
    const programme = findProgrammeOf(city, id.period);
    if (!version || version.nil || !programme) return;
    const named = await kept(`${target} ${documentPath(id)}/${version.content}`, async () =>
      namedIn(form, await archive.read(id, version.content), target, programme),
    );
    for (const [code, of] of named) {
      const unit = nameOfUnit(programme, id.unit);
      const document = sayNamed(form.title, id.period, of);
      const told = { zh: `${unit.zh}${document.zh}`, en: `${unit.en}, ${document.en}` };
      by.set(code, [...(by.get(code) ?? []), told]);
    }
  });
  return rows.flatMap(({ code, title }) => {
    const told = by.get(code);
    return told ? [{ code, title, facts: {}, namedBy: tellFirst(told, referenceTexts.moreDocuments) }] : [];
  });
};

const periodsOf = (
  form: Form,
  year: string,
  today: string,
  { city }: RegisterServices,
): readonly string[] => {
  const programme = findProgrammeOf(city, year);
  if (!programme?.obligations.some((obligation) => obligation.form === form.id)) return [];
  return (form.period === 'year' ? [year] : monthsOf(year)).filter(
    (period) => period <= today && isPeriodOf(programme, form, period),
  );
};
