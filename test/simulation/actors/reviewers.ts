/** Reviewers and first reviewers decide, one by one or many at once; units withdraw; the bureau extends and issues. */
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { staff } from '../../support/staff.ts';
import { headsOf, pathOf } from '../documents.ts';
import { issuedIsSeen } from '../laws/plans.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { clerkOf } from './clerks.ts';
import { hostileTexts } from './hostile-texts.ts';

const isWaiting = (state: string): boolean => state === 'submitted' || state === 'endorsed';

export const decide = async (world: World, id: string, random: Random): Promise<void> => {
  const filed = headsOf(world).filter(({ state, form }) => state.version > 0 && form !== 'annual-plan');
  const open = filed.filter(({ state }) => isWaiting(state.state));
  const isOfOpen = random.chance(0.75);
  const head = random.among(isOfOpen && open.length > 0 ? open : filed, pathOf);
  if (!head) return;
  const { version, state } = head.state;
  const path = pathOf(head);
  const decision =
    state === 'approved'
      ? random.pick(['reopen', 'reopen', 'approve', 'withdraw'])
      : random.pick(['approve', 'approve', 'approve', 'approve', 'return', 'withdraw']);
  const reviewers = [staff.reviewer.email, 'second@qingdao.example', staff.insider.email, staff.judge.email];
  const first = head.unit === 'jd1' && random.chance(0.6);
  const who =
    decision === 'withdraw'
      ? clerkOf(world, head.unit, random)
      : first
        ? random.pick([staff.endorser.email, staff.endorser.email, staff.neighbour.email])
        : random.pick(reviewers);
  const instead = decision === 'approve' && head.unit === 'jd1' && !first && random.chance(0.3);
  const body = {
    decision,
    version,
    reason: decision === 'approve' && !instead ? '' : random.pick(hostileTexts),
    comments:
      decision === 'return' && random.chance(0.5)
        ? [{ rowId: 'r1', column: 'persons', text: '人数不符' }]
        : [],
    ...(instead && { instead }),
  };
  world.say(`${id}: ${who} decides ${decision} on ${path} version ${version}`);
  const answer = await ask(world, id, who, 'reviewSubmission', {
    params: { unit: head.unit, form: head.form, period: head.period },
    body,
  });
  world.say(`${id}: ${answer.status} ${answer.body.code ?? answer.body.state}`);
  if (answer.status === 200) world.decisions.push({ path, type: decision, version, by: who });
};

export const decideMany = async (world: World, id: string, random: Random): Promise<void> => {
  const waiting = headsOf(world).filter(({ state }) => isWaiting(state.state));
  if (waiting.length === 0) return;
  const decisions = waiting
    .slice(0, 1 + random.below(4))
    .map(({ unit, form, period, state }) => ({ unit, form, period, version: state.version }));
  const who = random.pick([staff.reviewer.email, staff.judge.email]);
  world.say(`${id}: ${who} approves ${decisions.map(pathOf).join(', ')}`);
  const answer = await ask(world, id, who, 'approveMany', { body: { decisions } });
  if (answer.status !== 200) return;
  for (const [i, { outcome }] of (answer.body.decisions as { outcome: string }[]).entries()) {
    const asked = decisions[i] as (typeof decisions)[number];
    if (outcome !== 'refused')
      world.decisions.push({ path: pathOf(asked), type: 'approve', version: asked.version, by: who });
  }
};

/** Between colleagues, or back to all; now and then to somebody who may not decide. */
export const hand = async (world: World, id: string, random: Random): Promise<void> => {
  const waiting = headsOf(world).filter(({ state }) => isWaiting(state.state));
  if (waiting.length === 0) return;
  const documents = waiting
    .slice(0, 1 + random.below(3))
    .map(({ unit, form, period, state }) => ({ unit, form, period, version: state.version }));
  const who = random.pick([staff.reviewer.email, 'second@qingdao.example', staff.endorser.email]);
  const to = random.pick(['second@qingdao.example', staff.judge.email, staff.deputy.email, '']);
  const { status, body } = await ask(world, id, who, 'handOver', { body: { documents, to } });
  world.say(
    `${id}: ${who} hands over to ${to}: ${status} ${body.documents?.map(outcomeOf).join(', ') ?? ''}`,
  );
};
const outcomeOf = ({ outcome }: { readonly outcome: string }): string => outcome;

/** In other words, by whoever sent it back or by a colleague, who may not. */
export const reword = async (world: World, id: string, random: Random): Promise<void> => {
  const returned = headsOf(world).filter(({ state }) => state.state === 'returned');
  const head = random.among(returned, pathOf);
  if (!head) return;
  const by = head.state.decision?.by ?? '';
  const who = random.chance(0.8) ? by : staff.reviewer.email;
  const comments = [{ rowId: '', column: '', text: `${random.pick(hostileTexts)}${random.below(2)}` }];
  const { status, body } = await ask(world, id, who, 'correctComments', {
    params: { unit: head.unit, form: head.form, period: head.period },
    body: { version: head.state.version, comments },
  });
  world.say(`${id}: ${who} rewords ${pathOf(head)}: ${status} ${body.code ?? ''}`);
  if (status === 200 && who !== by)
    world.violate('comments are corrected by their author alone', `${id}: ${pathOf(head)}`);
};

export const extend = async (world: World, id: string, random: Random): Promise<void> => {
  const path = `${random.pick(['nyw', 'hyj', 'kjj'])}/class-return/${random.pick(['2015-03', '2015-03', '2014-11'])}`;
  const answer = await ask(world, id, staff.reviewer.email, 'extendDeadline', {
    params: parseDocumentPath(path),
    body: { until: `2015-05-${10 + random.below(15)}`, reason: '台风' },
  });
  world.say(`${id}: ${path} is extended: ${answer.status} ${answer.body.code ?? ''}`);
};

/** The plan of the year, or the next notice that changes it, as its draft was read. */
export const issue = async (world: World, id: string, random: Random): Promise<void> => {
  const who = random.pick([staff.reviewer.email, staff.judge.email]);
  const params = { year: '2015' };
  const read = await ask(world, `${id} reads`, who, 'readPlan', { params });
  if (read.status !== 200 || !read.body.draft) return;
  const { version, today, draft } = read.body;
  // It is looked at before it is issued.
  await world.scheduler.sleep(random.next() * 60_000);
  const body = {
    documentNumber: `青人社字〔2015〕${10 + version}号`,
    issuedOn: today,
    decision: '2015年第一次联席会议第1项',
    reason: version > 0 ? '项目调整' : '',
    baseVersion: version,
    draftHash: draft.hash,
  };
  const { status, body: told } = await ask(world, id, who, 'issuePlan', { params, body });
  world.say(`${id}: ${who} issues the plan on version ${version}: ${status} ${told.code ?? ''}`);
  if (status !== 201) return;
  world.issued.push({ notice: told.notice, by: id });
  issuedIsSeen(world, id, draft.plan.lines, version + 1);
};
