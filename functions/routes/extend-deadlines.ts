/** POST …/extensions: the bureau extends the deadline of a unit, or of many units at once, with the last day and a reason. */
import type { Context } from 'aws-lambda';
import { paths } from '../../shared/contract/paths.ts';
import { type Actor, refuseOwn } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import {
  type Extension,
  obligationOf,
  todayOf,
  windowOf,
} from '../../shared/programme/reporting-calendar.ts';
import { checkUntil, keepOnTime } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { owes } from '../../shared/submission/owed.ts';
import { recordExtension } from '../../shared/submission/record.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { commandTexts } from '../../shared/words/life-cycle.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import { locate, refuseNotOwed } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import { typedText } from '../common/typed-text.ts';
import { untilWritten } from '../common/until-written.ts';
import { type Action, endpoint, type HttpEvent } from '../http/endpoint.ts';
import { permit, permitEver } from '../http/permit.ts';
import { standingOf } from '../reviewing/standing.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ExtendServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions'>;
type Giving = { readonly actor: Actor; readonly services: ExtendServices; readonly now: Date };

export const extendDeadline: Action<'extendDeadline', ExtendServices> = async (
  { params: id, body },
  { actor, services, now },
) => {
  const { programme } = services;
  permit(actor, 'extend', id, programme);
  const state = await giveTime(id, given(body), { actor, services, now });
  return { status: 200, body: standingOf(id, state, programme) };
};

export const extendDeadlines: Action<'extendDeadlines', ExtendServices> = async (
  { body },
  { actor, services, now },
) => {
  const { programme } = services;
  permitEver(actor, 'extend');
  const extension = given(body);
  const documents = await inLanes(await documentsOf(body, services), async (id) => {
    const named = {
      ...id,
      unitName: nameOfUnit(programme, id.unit),
      title: findForm(programme, id.form).title,
    };
    try {
      permit(actor, 'extend', id, programme);
      const state = await giveTime(id, extension, { actor, services, now });
      return { ...named, standing: standingOf(id, state, programme) };
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      return { ...named, problem: { code: thrown.code, title: thrown.title } };
    }
  });
  return { status: 200, body: { documents } };
};

/** Units that were named, or those that owe the form and have none in force: who has filed needs no time. */
const documentsOf = async (
  {
    forms,
    period,
    units,
  }: { forms: readonly string[]; period: string; units?: readonly string[] | undefined },
  { programme, submissions }: ExtendServices,
): Promise<readonly DocumentId[]> => {
  const asked = [...new Set(forms)].map((form) => findForm(programme, form));
  for (const form of asked) refuseOtherPeriod(programme, form, period);
  if (units)
    return [...new Set(units)].flatMap((unit) => asked.map(({ id: form }) => ({ unit, form, period })));
  const heads = await submissions.inPeriod(period);
  const isInForce = (unit: string, form: string): boolean =>
    heads.some((head) => head.unit === unit && head.form === form && head.state.inForce !== undefined);
  return programme.units.flatMap((unit) =>
    asked
      .filter(
        ({ id: form }) => owes(unit, obligationOf(programme, form), period) && !isInForce(unit.code, form),
      )
      .map(({ id: form }) => ({ unit: unit.code, form, period })),
  );
};

const given = ({ until, reason }: Extension): Extension => {
  const why = typedText(reason);
  if (!why) throw new Problem('reason-missing', { action: commandTexts.extend });
  return { until, reason: why };
};

const giveTime = async (
  id: DocumentId,
  { until, reason }: Extension,
  { actor, services: { programme, submissions }, now }: Giving,
): Promise<DocumentState> => {
  const { form, unit } = locate(programme, id);
  refuseNotOwed(programme, form, unit);
  refuseOwn(actor, id.unit, programme);
  const window = windowOf(programme, form.id, id.period, id.unit);
  return untilWritten(async () => {
    const before = await submissions.load(id);
    const { extended, version } = before;
    // A double click, or a retry after a lost answer.
    if (extended?.by === actor.email && extended.until === until && extended.reason === reason) return before;
    checkUntil(window, extended, until, todayOf(programme, now));
    const { email: by, name: byName } = actor;
    const values = {
      type: 'extend',
      at: now.toISOString(),
      by,
      byName,
      version,
      until,
      reason,
      ...keepOnTime(programme, id, before),
    } as const;
    const { after, events } = recordExtension(before, values, sha256);
    return (await submissions.append(id, before, after, events)) === 'written' ? after : undefined;
  });
};

const connect = (): Connected<ExtendServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
});

const one = endpoint('extendDeadline', connect, extendDeadline);
const many = endpoint('extendDeadlines', connect, extendDeadlines);
const oneKey = `${paths.extendDeadline.method} ${paths.extendDeadline.path}`;

export const handler = (event: HttpEvent, context: Context) =>
  event.routeKey === oneKey ? one(event, context) : many(event, context);
