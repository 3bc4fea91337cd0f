/**
 * Mails: nobody gets the same one twice, but where a run had sent it and could not note it any more (docs/runbook.md
 * names that window); what is noted as sent was sent.
 */
import { claimLife } from '../../../functions/storage/mail.ts';
import { isValidOn } from '../../../shared/tables/terms.ts';
import type { World } from '../world.ts';
import { people } from '../world.ts';
import { finishedOf } from './editions.ts';

const textOf = ({ to, subject, text }: { to: string; subject: string; text: string }): string =>
  `${to} ${subject} ${text}`;

export const watchMails = (world: World): void => {
  const last = new Map<string, World['outbox'][number]>();
  world.onMail.push((sent) => {
    const { letter, by, at } = sent;
    const before = last.get(textOf(letter));
    last.set(textOf(letter), sent);
    for (const secret of world.secrets)
      if (`${letter.subject}${letter.text}${letter.html}`.includes(secret))
        world.violate('no citizen number is mailed', `${by.id}: ${letter.subject}`);
    if (!before) return;
    const couldNotNote = before.by.isDead || before.by.met.length > 0;
    if (!couldNotNote || at - before.at < claimLife - 60_000)
      world.violate(
        'no mail is sent twice',
        `${before.by.id}, then ${by.id}: ${letter.to} ${letter.subject}`,
      );
  });
};

export const mailsAtRest = (world: World, month: string): void => {
  const { table, outbox, violate } = world;
  const claims = [...table('Directory').items.values()].filter(({ item }) =>
    String(item.sk).startsWith('MAIL#'),
  );
  const told = new Set(outbox.map(({ letter }) => letter.to));
  for (const { item } of claims)
    if (item.sentAt && !told.has(String(item.email)))
      violate('what is noted as sent was sent', String(item.sk));
  const latest = finishedOf(world, month).at(-1);
  if (!latest) return;
  const matter = `REPORT#${month}#r${latest.revision}`;
  const sent = new Set(
    claims.filter(({ item }) => item.pk === matter && item.sentAt).map(({ item }) => item.email),
  );
  const today = new Date(world.scheduler.now).toISOString().slice(0, 10);
  for (const { email, unit, ...terms } of people)
    if (
      ['nyw', 'hyj', 'kjj'].includes(unit) &&
      isValidOn({ email, unit, ...terms }, today) &&
      !sent.has(email)
    )
      violate('no mail is lost', `${email} was not told of ${month} r${latest.revision}`);
};
