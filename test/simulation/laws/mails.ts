/**
 * Mails: nobody gets the same one twice, but where a run had sent it and could not note it any more (docs/runbook.md
 * names that window); what is noted as sent was sent.
 */
import type { Letter } from '../../../functions/storage/mail.ts';
import { claimLife } from '../../../functions/storage/mail-claims.ts';
import { foldEmail } from '../../../shared/ground/fold-email.ts';
import { isValidOn } from '../../../shared/tables/terms.ts';
import type { Action } from '../action.ts';
import { dayOf, peopleNow, unitsNow } from '../directory.ts';
import type { World } from '../world.ts';
import { finishedOf } from './editions.ts';

/**
 * One matter of one person. What is decided, decided otherwise and decided once more as at first (more time until the
 * 12th, the 20th, the 12th) is told three times, the first and the last in the same words.
 */
const matterOf = ({ to, subject }: Letter): string => `${to} ${subject}`;

/** Marks of what was sent, at the moment they are written. */
const watchMarks = (world: World): void => {
  const noted = new Map<string, Action>();
  world.onWrite.push(({ table, before, after }) => {
    const { current } = world.scheduler;
    if (table !== 'Directory' || !after?.sentAt || !String(after.sk).startsWith('MAIL#') || !current) return;
    const told = `${current.id}: ${after.pk} ${after.sk}`;
    if (!world.outbox.some(({ by, letter }) => by === current && foldEmail(letter.to) === after.email))
      world.violate('what is noted as sent was sent', told);
    const key = `${after.pk} ${after.sk}`;
    const first = noted.get(key);
    if (before?.sentAt && first && !couldNotNote(first)) world.violate('nothing is told twice', told);
    noted.set(key, current);
  });
};

const couldNotNote = ({ isDead, met }: Action): boolean => isDead || met.length > 0;

export const watchMails = (world: World): void => {
  watchMarks(world);
  const last = new Map<string, World['outbox'][number]>();
  world.onMail.push((sent) => {
    const { letter, by } = sent;
    const before = last.get(matterOf(letter));
    last.set(matterOf(letter), sent);
    for (const secret of world.secrets)
      if (`${letter.subject}${letter.text}${letter.html}`.includes(secret))
        world.violate('no citizen number is mailed', `${by.id}: ${letter.subject}`);
    if (before?.letter.text !== letter.text) return;
    // A claim is as old as the run that made it, which may have sent the mail in its last minute.
    if (!couldNotNote(before.by) || by.startedAt - before.by.startedAt < claimLife)
      world.violate(
        'no mail is sent twice',
        `${before.by.id}, then ${by.id}: ${letter.to} ${letter.subject}`,
      );
  });
};

export const mailsAtRest = (world: World, month: string): void => {
  const { table, violate } = world;
  const claims = [...table('Directory').items.values()].filter(({ item }) =>
    String(item.sk).startsWith('MAIL#'),
  );
  const latest = finishedOf(world, month).at(-1);
  if (!latest) return;
  const matter = `REPORT#${month}#r${latest.revision}`;
  const sent = new Set(
    claims.filter(({ item }) => item.pk === matter && item.sentAt).map(({ item }) => item.email),
  );
  const today = dayOf(world.scheduler.now);
  const there = unitsNow(world).filter(({ to = '9999' }) => to >= today);
  for (const each of peopleNow(world))
    if (
      ['nyw', 'hyj', 'kjj'].includes(each.unit) &&
      there.some(({ code }) => code === each.unit) &&
      isValidOn(each, today) &&
      !sent.has(each.email)
    )
      violate('no mail is lost', `${each.email} was not told of ${month} r${latest.revision}`);
};
