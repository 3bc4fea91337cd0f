/** A person who asks a route, and asks again when told to try later or when nothing came back. */
import type { Context } from 'aws-lambda';
import {
  type Action as Act,
  type ClosedRoute,
  endpoint,
  type VisitorAction,
  visitorEndpoint,
} from '../../../functions/http/endpoint.ts';
import { approveMany } from '../../../functions/routes/approve-many.ts';
import { decideRegistration } from '../../../functions/routes/decide-registration.ts';
import { replaceCertificate, voidCertificate } from '../../../functions/routes/end-certificate.ts';
import { extendDeadline } from '../../../functions/routes/extend-deadlines.ts';
import { handOver } from '../../../functions/routes/hand-over.ts';
import { issueCertificates } from '../../../functions/routes/issue-certificates.ts';
import { issuePlan } from '../../../functions/routes/issue-plan.ts';
import { keepPeople, keepUnits } from '../../../functions/routes/keep-directory.ts';
import { seeNews } from '../../../functions/routes/keep-own.ts';
import { erasePerson } from '../../../functions/routes/keep-persons.ts';
import { listSubmissions } from '../../../functions/routes/list-submissions.ts';
import { checkCertificates, readRecords } from '../../../functions/routes/look-up-people.ts';
import { queryAudit } from '../../../functions/routes/query-audit.ts';
import { readClassCertificates } from '../../../functions/routes/read-certificates.ts';
import { readCompleteness } from '../../../functions/routes/read-completeness.ts';
import { readHome } from '../../../functions/routes/read-home.ts';
import { readPlan } from '../../../functions/routes/read-plan.ts';
import { readRegister } from '../../../functions/routes/read-register.ts';
import { readSubmission } from '../../../functions/routes/read-submission.ts';
import { readFieldClasses, readFlags } from '../../../functions/routes/read-supervision.ts';
import { noteBlanks, registerCertificates } from '../../../functions/routes/register-certificates.ts';
import { registerUnit } from '../../../functions/routes/register-unit.ts';
import { correctComments, reviewSubmission } from '../../../functions/routes/review-submission.ts';
import { submitForm } from '../../../functions/routes/submit-form.ts';
import { submitWorkbook } from '../../../functions/routes/submit-workbook.ts';
import { readForm } from '../../../functions/submitting/read-form.ts';
import { isValidOn } from '../../../shared/tables/terms.ts';
import { type Asked, eventOf } from '../../support/event-of.ts';
import { dayOf, peopleNow } from '../directory.ts';
import type { World } from '../world.ts';

const actions = {
  approveMany,
  checkCertificates,
  correctComments,
  decideRegistration,
  erasePerson,
  extendDeadline,
  handOver,
  issueCertificates,
  issuePlan,
  keepPeople,
  keepUnits,
  listSubmissions,
  noteBlanks,
  queryAudit,
  readClassCertificates,
  readCompleteness,
  readFieldClasses,
  readFlags,
  readForm,
  readHome,
  readPlan,
  readRecords,
  readRegister,
  readSubmission,
  registerCertificates,
  registerUnit,
  replaceCertificate,
  reviewSubmission,
  seeNews,
  submitForm,
  submitWorkbook,
  voidCertificate,
};

export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: laws look at answers of every route.
  readonly body: any;
};

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as unknown as Context;
const mostTries = 6;
/** Nothing came back, AWS failed, or it was too busy. */
const isToBeTriedAgain = ({ status }: Answer): boolean => status === 0 || status >= 500;

const entryOf = (route: keyof typeof actions, connect: () => never) =>
  route === 'registerUnit'
    ? visitorEndpoint(route, connect, actions[route] as VisitorAction<typeof route, never>)
    : endpoint(route, connect, actions[route] as Act<ClosedRoute, never>);

const once = async (
  world: World,
  id: string,
  email: string,
  route: keyof typeof actions,
  asked: Asked,
): Promise<Answer> => {
  const ended = await world.scheduler.start(
    id,
    false,
    async (action) => entryOf(route, () => world.servicesOf(action) as never)(eventOf(email, asked), context),
    route === 'submitWorkbook',
  );
  if (ended.how === 'died') return { status: 0, body: {} };
  if (ended.how === 'failed') {
    world.violate('every request is answered', `${id}: ${ended.error}`);
    return { status: 500, body: {} };
  }
  return { status: ended.value.statusCode, body: JSON.parse(ended.value.body) };
};

/** Half a minute ago at least: a request that is under way knows who somebody was when it began. */
const hasLeft = (world: World, email: string): boolean => {
  const person = peopleNow(world).find((each) => each.email === email);
  const since = world.kept.get(email) ?? 0;
  const { now } = world.scheduler;
  return person !== undefined && !isValidOn(person, dayOf(now)) && now - since > 30_000;
};

export const ask = async (
  world: World,
  id: string,
  email: string,
  route: keyof typeof actions,
  asked: Asked,
): Promise<Answer> => {
  const isGone = hasLeft(world, email);
  for (let tries = 1; ; tries++) {
    const answer = await once(world, tries === 1 ? id : `${id} again ${tries}`, email, route, asked);
    if (isGone && answer.status >= 200 && answer.status < 300 && hasLeft(world, email))
      world.violate('whoever has left is told nothing', `${id} (${route}): ${email}`);
    const told = JSON.stringify(answer.body);
    if (answer.body.code === 'internal')
      world.violate('a request fails only for what it tells', `${id} (${route})`);
    for (const secret of world.secrets)
      if (told.includes(secret)) world.violate('no citizen number is told', `${id} (${route})`);
    if (!isToBeTriedAgain(answer) || tries === mostTries) return answer;
    await world.scheduler.sleep(2_000 * tries);
  }
};
