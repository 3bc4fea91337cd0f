/** Reports, mail and marks without AWS, for tests of the compiler. */
import type { Letter, MailMarks } from '../../functions/storage/mail.ts';
import { claimLife } from '../../functions/storage/mail.ts';
import { byMonthAndRevision, type EditionId, type Reports } from '../../functions/storage/reports.ts';
import { finishedEdition, reportKey } from '../../shared/statistics/edition.ts';

export type InMemoryReports = Reports & { readonly objects: Map<string, string> };

export const inMemoryReports = (): InMemoryReports => {
  const objects = new Map<string, string>();
  return {
    objects,
    finished: async (month) =>
      [...objects.keys()]
        .map(finishedEdition)
        .filter(
          (edition): edition is EditionId =>
            edition !== undefined && (month === undefined || edition.month === month),
        )
        .sort(byMonthAndRevision),
    read: async ({ month, revision }, file) => objects.get(reportKey(month, revision, file)),
    keep: async ({ month, revision }, file, text) => {
      const key = reportKey(month, revision, file);
      const present = objects.get(key);
      if (present !== undefined) return present === text ? 'same' : 'other';
      objects.set(key, text);
      return 'written';
    },
  };
};

type Mark = { claimedAt: number; run: string; sent: boolean };

export type InMemoryMail = {
  readonly marks: MailMarks;
  readonly send: (letter: Letter) => Promise<void>;
  readonly outbox: Letter[];
};

export const inMemoryMail = (): InMemoryMail => {
  const outbox: Letter[] = [];
  const kept = new Map<string, Mark>();
  const keyOf = ({ month, revision }: EditionId, email: string): string =>
    `${month} ${revision} ${email.toLowerCase()}`;
  return {
    outbox,
    send: async (letter) => void outbox.push(letter),
    marks: {
      sentTo: async (edition) =>
        new Set(
          [...kept].flatMap(([key, { sent }]) =>
            sent && key.startsWith(keyOf(edition, '')) ? [key.split(' ')[2] as string] : [],
          ),
        ),
      claim: async (edition, email, now, run) => {
        const key = keyOf(edition, email);
        const mark = kept.get(key);
        const isFree = !mark || mark.run === run || now.getTime() - mark.claimedAt > claimLife;
        if (mark?.sent || !isFree) return false;
        kept.set(key, { claimedAt: now.getTime(), run, sent: false });
        return true;
      },
      sent: async (edition, email, now) =>
        void kept.set(keyOf(edition, email), { claimedAt: now.getTime(), run: '', sent: true }),
    },
  };
};
