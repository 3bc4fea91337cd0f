/** Reports, mail and marks without AWS, for tests of the compiler. */
import type { Letter } from '../../functions/storage/mail.ts';
import type { Addressed, MailClaims } from '../../functions/storage/mail-claims.ts';
import { claimKey, claimLife } from '../../functions/storage/mail-claims.ts';
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
    rewrite: async ({ month, revision }, file, text) =>
      void objects.set(reportKey(month, revision, file), text),
  };
};

type Mark = { claimedAt: number; run: string; sent: boolean };

export type InMemoryMail = {
  readonly claims: MailClaims;
  readonly send: (letter: Letter) => Promise<void>;
  readonly outbox: Letter[];
  /** Addresses that no mail leaves for. */
  readonly failing: Set<string>;
};

export const inMemoryMail = (): InMemoryMail => {
  const outbox: Letter[] = [];
  const failing = new Set<string>();
  const kept = new Map<string, Mark>();
  const keyOf = (matter: string, to: Addressed): string => `${matter} ${claimKey(to)}`;
  return {
    outbox,
    failing,
    send: async (letter) => {
      if (failing.has(letter.to)) throw new Error('mail refused');
      outbox.push(letter);
    },
    claims: {
      sentAbout: async (matter) =>
        new Set(
          [...kept].flatMap(([key, { sent }]) =>
            sent && key.startsWith(`${matter} `) ? [key.slice(matter.length + 1)] : [],
          ),
        ),
      claim: async (matter, to, now, run) => {
        const key = keyOf(matter, to);
        const mark = kept.get(key);
        const isFree = !mark || mark.run === run || now.getTime() - mark.claimedAt > claimLife;
        if (mark?.sent || !isFree) return false;
        kept.set(key, { claimedAt: now.getTime(), run, sent: false });
        return true;
      },
      sent: async (matter, to, now) =>
        void kept.set(keyOf(matter, to), { claimedAt: now.getTime(), run: '', sent: true }),
    },
  };
};
