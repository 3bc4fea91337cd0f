/** 准予登记 and 不予登记: what is ticked on the home among the bodies that ask to be registered; each asks once. */
import { limits } from '../../shared/contract/limits.ts';
import type { RequestTo } from '../../shared/contract/routes.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { registrationWords as words } from '../../shared/words/registration.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { readTickedRegistrations } from '../tab/read-ticked.ts';

type Decision = RequestTo<'decideRegistration'>['body'];

/** @param ask the decision on those listed; undefined when the person cancels */
const decideTicked = (
  desk: Desk,
  title: Bilingual,
  ask: (count: number, list: string) => Decision | undefined,
): void => {
  const { say, google } = desk;
  const { lines, write } = readTickedRegistrations(desk);
  if (lines.length === 0) throw new Refusal('nothing-ticked', words.nothingTicked);
  const list = lines.map(({ cells: [name = '', , code = ''] }) => `${name} ${code}`).join('\n');
  const body = ask(lines.length, list);
  if (!body) return;
  const outcomes = new Map<string, string>();
  let failed = 0;
  for (const { id } of lines)
    try {
      desk.api('decideRegistration', { params: { id }, body });
      outcomes.set(id, say(body.decision === 'approve' ? words.approved : words.refused));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed++;
      outcomes.set(id, say(words.failed, { reason: say(error.title) }));
    }
  write(outcomes);
  const done = say(words.done, { count: lines.length - failed });
  google.toast(say(title), failed ? done + say(words.someFailed, { count: failed }) : done);
};

export const approveRegistrations = (desk: Desk): void =>
  decideTicked(desk, words.approveMenu, (count, list) =>
    desk.confirm(words.approveMenu, desk.say(words.approveQuestion, { count, list }))
      ? { decision: 'approve', reason: '' }
      : undefined,
  );

export const refuseRegistrations = (desk: Desk): void =>
  decideTicked(desk, words.refuseMenu, (count, list) => {
    const reason = desk.google.askText(
      desk.say(words.refuseMenu),
      desk.say(words.refuseQuestion, { count, list }),
    );
    if (reason === undefined) return undefined;
    if (reason === '') throw new Refusal('reason-missing', words.reasonNothing);
    return { decision: 'refuse', reason: within(limits.reason, reason) };
  });
