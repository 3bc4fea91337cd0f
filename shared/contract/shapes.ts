/** Shapes shared by several routes. Guards what enters and names what is answered; one home for both. */
import * as z from 'zod/mini';
import { isRowId, rowIdPattern } from '../form/row-id.ts';
import { isBlank } from '../form/tidy.ts';
import { roles } from '../ground/access.ts';
import { severities, stages } from '../ground/stages.ts';
import { outcomes } from '../submission/answered-comments.ts';
import { states, verbs } from '../submission/life-cycle.ts';
import { owedStatuses } from '../submission/owed.ts';
import { reviewStages } from '../submission/review-chain.ts';
import { limits } from './limits.ts';

export const bilingual = z
  .object({ zh: z.string(), en: z.string() })
  .register(z.globalRegistry, { id: 'Bilingual' });
/** What a link that opens without an account carries: its last month, and the key over both. */
export const signedQuery = z.object({
  until: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  key: z.string().check(z.maxLength(100)),
});
export const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Cell = z.infer<typeof cell>;

const isCell = (given: unknown): given is Cell =>
  given === null || typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
/** Rows of cells. A roster has 180,000 of them: a plain loop takes a tenth of the time of a schema for each. */
export const grid = z
  .custom<Cell[][]>(
    (rows) => Array.isArray(rows) && rows.every((cells) => Array.isArray(cells) && cells.every(isCell)),
  )
  .register(z.globalRegistry, {
    id: 'Grid',
    override: {
      type: 'array',
      items: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }] },
      },
    },
  });
export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export const row = z.record(z.string(), value).register(z.globalRegistry, { id: 'Row' });
export const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** Checked against the form's calendar by the function, so that a wrong one is named as wrong-period. */
export const period = z.string().check(z.minLength(1), z.maxLength(20));

export const issue = z
  .object({
    code: z.string(),
    stage: z.enum(stages),
    severity: z.enum(severities),
    row: z.optional(z.int()),
    rowId: z.optional(z.string()),
    column: z.optional(z.string()),
    message: bilingual,
    fix: bilingual,
    understood: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  })
  .register(z.globalRegistry, { id: 'Issue' });

/** RFC 9457 problem details. */
export const problem = z
  .object({
    type: z.string(),
    status: z.int(),
    code: z.string(),
    title: bilingual,
    requestId: z.string(),
    /** For a workbook that cannot be read: which of `shared/words/workbook.ts` is the matter. */
    detail: z.optional(z.string()),
    issues: z.optional(z.array(issue)),
  })
  .register(z.globalRegistry, { id: 'Problem' });

/** Row of the header in the caller's sheet, from 1: a finding that names another row counts as that sheet does. */
export const headerRow = z.optional(z.int().check(z.gte(1)));

const merge = z.object({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const position = z.int().check(z.gte(0));
/** What stands around the cells, see shared/form/table/around.ts; a sheet knows the first three. */
export const around = z.optional(
  z
    .object({
      above: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(60))),
      figuresAbove: z.optional(z.array(position).check(z.maxLength(60))),
      merges: z.optional(z.array(merge).check(z.maxLength(limits.merges))),
    })
    .register(z.globalRegistry, { id: 'Around' }),
);

/** As it is sent: '' for a blank row, or for the sheet as a whole. What was archived earlier may have others. */
export const rowId = z
  .string()
  .check(z.refine((text) => text === '' || isRowId(text), { params: { problem: 'row-id-invalid' } }))
  .register(z.globalRegistry, { id: 'RowId', pattern: `^$|${rowIdPattern}` });

export const comment = z
  .object({
    rowId: z.string(),
    column: z.string().check(z.maxLength(60)),
    text: z.string().check(z.minLength(1), z.maxLength(limits.commentText)),
  })
  .register(z.globalRegistry, { id: 'Comment' });
const seen = z.refine<string>((text) => !isBlank(text));
/** A comment as it is made: something of it can be seen. */
export const givenComment = z
  .extend(comment, { rowId, text: comment.shape.text.check(seen) })
  .register(z.globalRegistry, { id: 'GivenComment' });

export const decision = z
  .object({
    type: z.enum(verbs),
    at: z.string(),
    by: z.string(),
    byName: z.string(),
    version: z.int(),
    reason: z.string(),
    comments: z.array(comment),
    /** The unit for which the bureau decided, because it did not act. */
    insteadOf: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'Decision' });

/** What became of a comment of a return in the version that answers it. */
export const answeredComment = z
  .extend(comment, {
    outcome: z.enum(outcomes),
    before: z.optional(value),
    after: z.optional(value),
    answer: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'AnsweredComment' });

/** Of a version in force that the ledgers could not take in. */
export const aside = z
  .object({ version: z.int(), since: z.string(), until: z.string(), reason: bilingual })
  .register(z.globalRegistry, { id: 'SetAside' });

/** What a version comes to: persons where its rows stand for some, and the sum of each column of money, fen. */
const totals = z
  .object({ persons: z.optional(z.int()), money: z.record(z.string(), z.int()) })
  .register(z.globalRegistry, { id: 'Totals' });

/** Where a document stands, for sheets and queues. */
export const standing = z
  .object({
    unit: z.string(),
    form: z.string(),
    period: z.string(),
    state: z.enum(states),
    version: z.int(),
    inForceVersion: z.int(),
    receipt: z.string(),
    rows: z.int(),
    nil: z.boolean(),
    warnings: z.int(),
    submittedAt: z.string(),
    submittedBy: z.string(),
    certifier: z.string(),
    decision: z.optional(decision),
    /** Unit whose reviewers decide next, while the document waits for them. */
    nextReviewer: z.optional(z.string()),
    /** Which step that is, and the unit's name. */
    turn: z.optional(
      z.object({
        stage: z.enum(reviewStages),
        name: bilingual,
        /** Somebody else is asked after this step. */
        followed: z.boolean(),
      }),
    ),
    /** What the latest version comes to, and the one in force where there is another. */
    totals: z.optional(totals),
    totalsInForce: z.optional(totals),
    /** Comments of the return that the latest version answers: met by a change, or only answered in words. */
    answered: z.optional(z.object({ from: z.int(), comments: z.int(), met: z.int(), worded: z.int() })),
    /** How many rows of the latest version differ from the one in force at the time. */
    changes: z.optional(z.object({ from: z.int(), added: z.int(), changed: z.int(), removed: z.int() })),
    /** Extended until this day. */
    extendedTo: z.optional(z.string()),
    /** The version in force is in no ledger and no figure: since when and until when reports wait for it (instants), and why. */
    aside: z.optional(aside),
  })
  .register(z.globalRegistry, { id: 'Standing' });

const changeCounts = { from: z.int(), added: z.int(), changed: z.int(), removed: z.int() };
/** What a version changed against the one in force: rows, and where the rules approve the first figures in words. */
export const changes = z
  .object({ ...changeCounts, figures: z.array(bilingual), moreFigures: z.int() })
  .register(z.globalRegistry, { id: 'Changes' });

export const receipt = z
  .object({
    number: z.string(),
    unit: z.string(),
    form: z.string(),
    period: z.string(),
    version: z.int(),
    /** SHA-256 of the archived content, hex. */
    hash: z.string(),
    rows: z.int(),
    warnings: z.int(),
    state: z.enum(states),
    at: z.string(),
    byName: z.string(),
    /** The same content had been received before; this is its receipt. */
    repeated: z.boolean(),
    nextStep: bilingual,
    issues: z.array(issue),
    changes: z.optional(changes),
    /** What became of the comments of the return that this version answers. */
    answered: z.optional(z.array(answeredComment)),
  })
  .register(z.globalRegistry, { id: 'Receipt' });

export const actor = z.object({
  email: z.string(),
  name: z.string(),
  unit: z.string(),
  unitName: bilingual,
  roles: z.array(z.enum(roles)),
});

export const sheetColumn = z
  .object({
    name: z.string(),
    kind: z.string(),
    header: z.string(),
    note: z.string(),
    format: z.string(),
    width: z.int(),
    align: z.enum(['left', 'center', 'right']),
    dropdown: z.optional(z.array(z.string())),
    required: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'SheetColumn' });

/** What the unit's returns of earlier months say of the money of a project or class, by source and level. Fen. */
const moneyBefore = z
  .object({
    source: z.string(),
    level: z.optional(z.string()),
    in: z.int(),
    out: z.int(),
    received: z.int(),
    passed: z.int(),
    spent: z.int(),
    spentByOthers: z.int(),
    budgets: z.record(z.string(), z.int()),
    spentByLine: z.record(z.string(), z.int()),
    promised: z.array(z.object({ fen: z.int(), dueOn: z.string() })),
  })
  .register(z.globalRegistry, { id: 'MoneyBefore' });
export const reference = z
  .object({
    code: z.string(),
    title: z.string(),
    facts: z.record(z.string(), value),
    /** Of a row of the document itself that has to stay: the documents that name it. */
    namedBy: z.optional(bilingual),
    money: z.optional(z.array(moneyBefore)),
    /** Of a project by run: what class returns and money returns say of its classes. Fen. */
    classes: z.optional(z.record(z.string(), z.object({ told: z.int(), lines: z.int() }))),
  })
  .register(z.globalRegistry, { id: 'Reference' });
/** What was filed of a document before, as a check compares with it (shared/form/filed.ts). Money in fen. */
export const filedBefore = z
  .object({
    version: z.int(),
    /** Else the one submitted last. */
    inForce: z.boolean(),
    rows: z.int(),
    columns: z.record(
      z.string(),
      z.object({
        filled: z.int(),
        figures: z.optional(
          z.object({ sum: z.number(), median: z.number(), least: z.number(), most: z.number() }),
        ),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'FiledBefore' });
/** Projects and classes, and the rows of registers that columns of the form name. */
export const references = z.catchall(
  z.object({ project: z.array(reference), class: z.array(reference) }),
  z.array(reference),
);

export const rowChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    rowId: z.string(),
    row,
    cells: z.optional(
      z.array(z.object({ column: z.string(), before: z.optional(value), after: z.optional(value) })),
    ),
  })
  .register(z.globalRegistry, { id: 'RowChange' });

/** An extension: its last day, and why. */
export const extension = z
  .object({ until: z.string(), reason: z.string() })
  .register(z.globalRegistry, { id: 'Extension' });
/** What has become of an owed document. */
export const owedStatus = z.enum(owedStatuses).register(z.globalRegistry, { id: 'OwedStatus' });

/** Which document, as far as people are told of it: its unit and form also by name. */
export const namedDocument = z.object({
  unit: z.string(),
  unitName: bilingual,
  form: z.string(),
  title: bilingual,
  period: z.string(),
});
