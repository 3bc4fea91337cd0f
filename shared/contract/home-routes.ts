/** What a person sees first: what is theirs to do, and of the bureau's people what waits, who is late, what stands still. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { formats } from '../statistics/table.ts';
import { homeFlagShapes } from './home-flag-shapes.ts';
import { keepingShapes, namedUnit } from './keeping-shapes.ts';
import { listedAside } from './listed-shapes.ts';
import { counts } from './obligation-routes.ts';
import { person } from './person-shape.ts';
import { toldRegistration } from './registration-shapes.ts';
import { bilingual } from './shapes.ts';
import { waitingShapes } from './waiting-shapes.ts';
import { workbookType } from './workbook-shapes.ts';

const links = z.object({ zh: z.string(), en: z.string() });

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
        ...waitingShapes,
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
        ...keepingShapes,
        ...homeFlagShapes,
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
