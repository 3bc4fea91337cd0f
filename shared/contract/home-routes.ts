/** What a person sees first: what is theirs to do, and of the bureau's people what waits, who is late, what stands still. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { formats } from '../statistics/table.ts';
import { tasks } from '../submission/tasks.ts';
import { actor } from './actor-shape.ts';
import { listedAside, listedDocument, reviewLoad } from './listed-shapes.ts';
import { mailChoice, news } from './news-shapes.ts';
import { counts } from './obligation-routes.ts';
import { dueRow } from './register-shapes.ts';
import { toldRegistration } from './registration-shapes.ts';
import { bilingual, code } from './shapes.ts';
import { extension, namedDocument } from './standing-shapes.ts';
import { workbookType } from './workbook-shapes.ts';

/** Who is signed in, and what is theirs to do. */
export const person = z.object({
  person: actor,
  today: z.string(),
  programme: z.object({ id: z.string(), name: bilingual }),
  /**
   * Every document that can be submitted or corrected today, the most urgent first: what is asked for, what may
   * be submitted, what has been submitted.
   */
  obligations: z.array(
    z.object({
      form: z.string(),
      title: bilingual,
      period: z.string(),
      due: z.string(),
      /** Last day on which it is accepted. */
      closes: z.string(),
      /** `late` only of what has not been submitted. */
      standing: z.enum(['open', 'late']),
      task: z.enum(tasks).register(z.globalRegistry, { id: 'Task' }),
      state: z.string(),
      /** Optional; the others are required. */
      optional: z.boolean(),
      /** Of a unit that has ended and whose work is the actor's unit's now; left out for the own unit. */
      unit: z.optional(z.object({ code, name: bilingual })),
      /** Extended; `due` is the last day. */
      extension: z.optional(extension),
      /** The version submitted last: its receipt, when, and how many working days ago. */
      filed: z.optional(
        z.object({ version: z.int(), receipt: z.string(), at: z.string(), workingDays: z.int() }),
      ),
      /** What came back and waits for the unit: the day, how many comments, and the reason or the first of them. */
      returned: z.optional(z.object({ on: z.string(), comments: z.int(), reason: z.string() })),
    }),
  ),
  /** What others wait for the unit to do about a registered row: findings of inspections, decisions. */
  dues: z.optional(z.array(dueRow)),
  /** What has happened that concerns the person; left out where it cannot be read. */
  news: z.optional(news),
  /** How the person is mailed about what is no duty; `PUT /me/settings` changes it. Left out with the news. */
  settings: z.optional(z.object({ mail: mailChoice })),
  /** Where there is no form to file: why, and what to do. */
  why: z.optional(bilingual),
});

/** The first of them, and how many there are. */
const shownFlags = z.object({
  count: z.int(),
  flags: z.array(z.object({ title: bilingual, says: bilingual, since: z.string(), unitName: bilingual })),
});
const links = z.object({ zh: z.string(), en: z.string() });
const namedUnit = z.object({ unit: z.string(), name: bilingual });

export const homeRoutes = {
  readHome: {
    summary: 'The home: what is theirs to do, and what a reviewer, administrator or inspector looks after',
    answers: {
      200: z.extend(person, {
        /** When it was put together, as clocks of the programme show it. */
        at: z.string(),
        /** Whom to ask: the bureau's office, and the heads of the unit, who answer for its accounts. */
        office: z.object({ name: bilingual, telephone: z.string() }),
        heads: z.array(z.string()),
        /** Of a reviewer: what waits for this person, the oldest first. */
        waiting: z.optional(
          z.object({
            /** At most `limits.homeLines` of them. */
            documents: z.array(listedDocument),
            count: z.int(),
            /** With points to look at; submitted late; working days of the oldest. */
            warned: z.int(),
            late: z.int(),
            oldest: z.int(),
            load: z.optional(reviewLoad),
          }),
        ),
        /** Of a reviewer: their last decisions, the newest first. */
        decided: z.optional(
          z.array(
            z.extend(namedDocument, {
              verb: z.string(),
              at: z.string(),
            }),
          ),
        ),
        /** Of who decides on mergers: by year the register to open, how many pairs of projects wait, and the oldest (notice 86). */
        merging: z.optional(
          z.array(
            z.extend(namedDocument, {
              count: z.int(),
              /** Day from which both of the oldest pair have been in force. */
              since: z.string(),
              workingDays: z.int(),
              oldest: z.array(z.object({ code: z.string(), title: z.string(), unitName: bilingual })),
            }),
          ),
        ),
        /** Of who looks after others: the month that is being submitted. */
        status: z.optional(
          z.object({
            period: z.string(),
            counts,
            /** Units with something overdue, and how many documents. */
            overdue: z.array(z.extend(namedUnit, { documents: z.int() })),
            links,
          }),
        ),
        /** Documents in force that are in no figure until they are corrected; reports wait until `until`. */
        setAside: z.optional(z.array(listedAside)),
        /** Organisations that wait to be registered by the person: at most `limits.homeLines` of them, and how many there are. */
        registering: z.optional(z.object({ registrations: z.array(toldRegistration), count: z.int() })),
        /** Of an administrator. */
        keeping: z.optional(
          z.object({
            /** Units with something left to submit and nobody who could. */
            unreached: z.array(namedUnit),
            /** Accounts that end soon. */
            ending: z.array(z.extend(namedUnit, { person: z.string(), until: z.string() })),
            /** People to whom mail does not leave: their address masked, since when, what it was about, why and what to do. */
            unsent: z.array(
              z.extend(namedUnit, {
                person: z.string(),
                address: z.string(),
                since: z.string(),
                mail: bilingual,
                reason: bilingual,
              }),
            ),
            /** Months whose report waits: since when, for which documents, and until when where they were set aside. */
            editions: z.array(
              z.object({
                month: z.string(),
                since: z.string(),
                until: z.optional(z.string()),
                documents: z.array(namedDocument),
              }),
            ),
          }),
        ),
        /** What ledgers tell differently: to be explained by the unit, to be decided on, and of all that one sees by state. */
        flags: z.optional(
          z.object({
            asOf: z.string(),
            own: shownFlags,
            toDecide: shownFlags,
            counts: z.optional(
              z.object({ open: z.int(), explained: z.int(), accepted: z.int(), 'turned-over': z.int() }),
            ),
          }),
        ),
        /** Of who looks into others: findings that are final and not rectified, the longest overdue first. */
        findings: z.optional(
          z.object({
            count: z.int(),
            findings: z.array(
              z.object({
                code: z.string(),
                title: z.string(),
                unitName: bilingual,
                /** The unit that inspected, and the year of its document. */
                inspecting: z.string(),
                period: z.string(),
                on: z.string(),
                daysOver: z.int(),
                /** May the reader open that document? */
                opens: z.boolean(),
              }),
            ),
          }),
        ),
        /** Of who looks after others: the newest report, its key figures and its page. */
        report: z.optional(
          z.object({
            month: z.string(),
            revision: z.int(),
            links,
            figures: z.array(
              z.object({
                title: bilingual,
                value: z.nullable(z.number()),
                format: z.enum(formats),
                note: bilingual,
              }),
            ),
          }),
        ),
      }),
    },
  },

  downloadHome: {
    summary: 'The same home as an xlsx file',
    query: z.object({ language: z.optional(z.enum(languages)) }),
    answers: { 200: z.string().register(z.globalRegistry, { format: 'binary' }) },
    contentType: workbookType,
    download: true,
  },
} as const;
