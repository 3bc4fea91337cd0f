/** The sheet of a form for a unit and a period with what was submitted before, as JSON or as an xlsx file. */
import { type Form, numberColumn } from '../../shared/form/define-form.ts';
import { purposeOf } from '../../shared/form/privacy-notice.ts';
import { numberRows } from '../../shared/form/row-numbers.ts';
import { layoutSheet, printRow } from '../../shared/form/sheet-layout.ts';
import { may } from '../../shared/ground/access.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { knownPersons } from '../../shared/submission/pseudonymise.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { headsOf } from '../../shared/tables/terms.ts';
import { printUnitTarget, type UnitTarget } from '../../shared/targets/target.ts';
import { type Connected, currentCity, unitsFor } from '../common/city.ts';
import { locate, refuseCompiled } from '../common/locate.ts';
import { noteLook } from '../common/note-look.ts';
import { readOnce } from '../common/read-once.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { flagsOfSheet } from '../flags/flags-of-sheet.ts';
import type { Action } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { projectsOfUnit } from '../plan/projects-of-unit.ts';
import { guideOfPlan } from '../registers/guide-of-plan.ts';
import { rowsToAnswer } from '../registers/rows-to-answer.ts';
import { standingOf } from '../reviewing/standing.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectNightFlags, type NightFlags } from '../storage/night-flags.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { checkContext } from './check-context.ts';
import { filedBefore } from './filed-before.ts';
import { readBaseVersion } from './read-base-version.ts';
import { rowsBefore } from './rows-before.ts';

export type ReadFormServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive' | 'plans' | 'certificates'
> & {
  /** For sheets that begin with flags. */
  readonly flags?: Pick<NightFlags, 'read'>;
};

export const readForm: Action<'readForm', ReadFormServices> = async (
  { params, query },
  { actor, services, now },
) => {
  const { programme, submissions } = services;
  const archive = readOnce(services.archive);
  const id: DocumentId = { unit: query.unit ?? actor.unit, form: params.form, period: query.period };
  // Whoever may fill a form may read it.
  permit(actor, 'read', id, programme);
  const { form, unit } = locate(programme, id);
  refuseCompiled(form);
  await noteLook(form, id, actor, services, now);
  const today = todayOf(programme, now);
  const [context, state, people, guide] = await Promise.all([
    checkContext(form, id, now, services),
    submissions.load(id),
    services.directory.peopleOf(id.unit),
    form.referredAs === 'project' ? guideOfPlan(form, id, today, services) : undefined,
  ]);
  const { due, extension } = timeFor(programme, id, state);
  const filed = await filedLast(id, state, archive);
  const base =
    query.baseVersion === undefined || query.baseVersion === state.version
      ? filed
      : await readBaseVersion(form, id, query.baseVersion, services, state);
  // A sheet that continues another version is refused as a conflict, whatever it would lose.
  const { filed: summary } =
    (query.baseVersion ?? state.version) === state.version ? await filedBefore(form, id, state, archive) : {};
  const before =
    query.carry === 'yes' && state.state === 'none'
      ? await rowsBefore(form, id, context, services)
      : undefined;
  const rows = filed
    ? numberRows(form, filed, context.numbers, context.holders).map((row) => printRow(form, row, context))
    : [];
  const toAnswer =
    query.carry === 'yes' && may(actor, 'fill', unit, form)
      ? await rowsToAnswer(
          form,
          {
            ...context,
            language: query.language,
            ...(await flagsOfSheet(
              form,
              { ...context, actor, chosen: query.about?.split(',') ?? [] },
              services,
            )),
          },
          before?.rows ?? rows,
          services,
        )
      : undefined;
  return {
    status: 200,
    body: writable({
      form: form.id,
      version: form.version,
      programme: programme.id,
      title: form.title,
      purpose: purposeOf(form),
      unit: unit.code,
      unitName: unit.name,
      period: id.period,
      due,
      ...(extension && { extension }),
      today,
      heads: [...headsOf(people, today)],
      nilAllowed: form.nilAllowed,
      columns: layoutSheet(form, context, query.language ?? 'zh'),
      rows,
      ids: filed?.ids ?? [],
      ...personsOf(form, base),
      ...(before && { before }),
      ...(toAnswer && { toAnswer }),
      ...(context.numbers && {
        numbers: [...context.numbers].map(([rowId, number]) => ({ id: rowId, number })),
      }),
      ...(context.holders && { holders: [...context.holders] }),
      ...(summary && { filed: summary }),
      references: context.references,
      ...unitsFor(form, programme),
      ...(context.targets && { targets: context.targets.map(tellTarget) }),
      ...(context.issues && { issues: [...context.issues] }),
      ...(guide && { guide }),
      ...(state.state !== 'none' && { standing: standingOf(id, state, programme) }),
      ...(form.referredAs === 'project' && (await projectsOfUnit(id, state, filed, services))),
    }),
  };
};

const tellTarget = (target: UnitTarget) => ({ ...target, text: printUnitTarget(target) });

/** The version submitted last; citizen numbers are never stored, so their column comes back empty. */
const filedLast = async (
  id: DocumentId,
  { latest }: DocumentState,
  archive: Services['archive'],
): Promise<Content | undefined> => (latest && !latest.nil ? archive.read(id, latest.content) : undefined);

/** Whom rows without a number stand for, so that the sheet's check agrees with the one after sending. */
const personsOf = (form: Form, base: Content | undefined) =>
  base && numberColumn(form) !== undefined
    ? { persons: [...knownPersons(base)].map(([id, { name, mask }]) => ({ id, name, mask })) }
    : {};

export const connectReadForm = (): Connected<ReadFormServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  plans: connectPlans(),
  certificates: connectCertificates(),
  flags: connectNightFlags(),
});
