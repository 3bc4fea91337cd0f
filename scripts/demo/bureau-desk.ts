/** What the clerks of the units and the bureau do over the API, as the menu asks it. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import type { System } from './system.ts';

export const bureau = 'clerk.rsj@qingdao.example';
export const reviewer = 'reviewer@qingdao.example';
export const clerkOf = (unit: string) => `clerk.${unit}@qingdao.example`;

export const sheetOf = (form: Form, rows: readonly (readonly Cell[])[]) => ({
  form: form.id,
  formVersion: form.version,
  certifier: '示例负责人',
  nil: false,
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows,
  ids: rows.map((_, i) => `r${i + 1}`),
});

export const sitAtBureau = (system: System) => {
  const submit = (
    email: string,
    unit: string,
    period: string,
    baseVersion: number,
    sheet: ReturnType<typeof sheetOf>,
  ) =>
    system.api<BodyOf<'submitForm'>>(email, '/submissions', {
      ...sheet,
      unit,
      period,
      baseVersion,
      // One project of three is given up, which the sheet would ask about.
      dropConfirmed: baseVersion > 0,
    });
  const planOf = () => system.api<BodyOf<'readPlan'>>(reviewer, '/plans/2015');
  const waiting = async () => {
    const { documents } = await system.api<BodyOf<'listSubmissions'>>(
      reviewer,
      '/submissions?state=submitted',
    );
    return documents.map(({ unit, form, period, version }) => ({ unit, form, period, version }));
  };
  const approveAll = async () => {
    const { decisions } = await system.api<BodyOf<'approveMany'>>(reviewer, '/decisions', {
      decisions: await waiting(),
    });
    await system.settle();
    return decisions.map(({ outcome }) => outcome);
  };
  const issue = async (documentNumber: string, issuedOn: string, reason: string) => {
    const { version, draft } = await planOf();
    return system.api<BodyOf<'issuePlan'>>(reviewer, '/plans/2015/issues', {
      documentNumber,
      issuedOn,
      decision: '2015年第一次联席会议第1项',
      reason,
      baseVersion: version,
      draftHash: draft?.hash ?? '',
    });
  };
  return { submit, planOf, approveAll, issue };
};
