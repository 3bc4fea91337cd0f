/** The project guide of the year, told at the head of the plans that have one (notice 72). */
import type { Form } from '../../shared/form/define-form.ts';
import type { GuideOfPlan } from '../../shared/form/head-of.ts';
import { categoryOfForm, type Programme } from '../../shared/ground/define-programme.ts';
import { isShownTo } from '../../shared/registers/sees.ts';
import { readEntriesOf } from './read-entries.ts';
import { formsReferredAs, viewerIn } from './refer-to-rows.ts';
import type { RegisterServices } from './register-heads.ts';

/** Rows of the year's guide for the plan's category that the unit sees; nothing where the category has no guide. */
export const guideOfPlan = async (
  plan: Form,
  { unit, period }: { readonly unit: string; readonly period: string },
  today: string,
  services: RegisterServices & { readonly programme: Programme },
): Promise<GuideOfPlan | undefined> => {
  const { programme } = services;
  const category = categoryOfForm(programme, plan.id);
  const name = programme.guides.find(({ code }) => code === category?.code);
  const [form] = formsReferredAs(services, 'guide');
  if (!name || !form) return undefined;
  const viewer = viewerIn(programme, unit, today);
  const rows = (await readEntriesOf(form, [period], services)).filter(
    (entry) => entry.row.guide === name.code && isShownTo(form, entry, viewer, programme),
  );
  return { name: { zh: name.zh, en: name.en }, register: form.title, rows: rows.length };
};
