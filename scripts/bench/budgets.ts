/**
 * What a command and a document may cost: counted, not timed, so the same on every machine and in every run.
 * A change that needs more says why where it raises a number here; one that needs less lowers it.
 */

/** A bound for any number of rows. */
type Bound = { readonly head: number; readonly row: number };
export const boundOf = ({ head, row }: Bound, rows: number): number => head + row * rows;

/** What one command may ask of the spreadsheet over a roster of 18 columns, and the modelled seconds (mid). */
export type Budget = {
  readonly [what in 'calls' | 'cellsRead' | 'cellsWritten' | 'flushes' | 'seconds']: Bound;
};
export type SheetCommand =
  | 'open'
  | 'open again'
  | 'check'
  | 'check again'
  | 'rewrite'
  | 'submit'
  | 'refresh'
  | 'submit at once';

/**
 * More rows may take so many calls more: marks that lie apart are written in three spans each time a sheet is painted,
 * a larger body is packed, room is made or not, and what is found among few may be listed already.
 */
export const moreCalls = 40;

const always = (head: number): Bound => ({ head, row: 0 });
const perRow = (head: number, row: number): Bound => ({ head, row });

/**
 * Each reading takes the cells, the notes and the colours, and the number formats of columns of figures; what was
 * worked out is compared with what is there, and only what differs is written, in three spans at most. A first check
 * also makes the list of what was found; one that found errors asks what is known now, and tells the bureau of them.
 */
export const sheetBudgets: { readonly [C in SheetCommand]: Budget } = {
  // With when news were told, which is looked up and kept.
  open: {
    calls: always(167),
    cellsRead: always(0),
    cellsWritten: perRow(300, 20),
    flushes: always(2),
    seconds: always(4.2),
  },
  'open again': {
    calls: always(29),
    cellsRead: always(0),
    cellsWritten: always(0),
    flushes: always(1),
    seconds: always(1.9),
  },
  check: {
    calls: always(87),
    cellsRead: perRow(150, 57),
    // A list of what was found, and spans between marks that lie far apart.
    cellsWritten: perRow(5_000, 1),
    flushes: always(1),
    seconds: perRow(2.3, 0.0006),
  },
  // Reads the list of what was found, which says the same.
  'check again': {
    calls: always(46),
    cellsRead: perRow(180, 57),
    cellsWritten: always(0),
    flushes: always(1),
    seconds: perRow(1.8, 0.0005),
  },
  rewrite: {
    calls: always(99),
    cellsRead: perRow(260, 79),
    cellsWritten: perRow(500, 1),
    flushes: always(2),
    seconds: perRow(2.5, 0.00065),
  },
  submit: {
    calls: always(62),
    cellsRead: perRow(150, 57),
    cellsWritten: always(10),
    flushes: always(1),
    seconds: perRow(2.95, 0.0005),
  },
  refresh: {
    calls: always(53),
    cellsRead: perRow(170, 57),
    cellsWritten: always(10),
    flushes: always(1),
    seconds: perRow(2.2, 0.0005),
  },
  // Into a new file: ids and marks are made first, and what is to be looked at is there before the question.
  'submit at once': {
    calls: always(72),
    cellsRead: perRow(150, 57),
    cellsWritten: perRow(5_000, 1),
    flushes: always(2),
    seconds: perRow(3.3, 0.0006),
  },
};

/**
 * The same where a check found errors: what is known is asked for anew, the codes of the errors are told once the answer
 * has been read, cells between those written are read, and marks that are gone are taken away.
 */
export const budgetsAmongErrors: { readonly [C in 'check' | 'rewrite' | 'submit']: Budget } = {
  check: { ...sheetBudgets.check, calls: always(102), seconds: perRow(3.1, 0.0006) },
  rewrite: {
    ...sheetBudgets.rewrite,
    calls: always(116),
    cellsRead: perRow(270, 81),
    seconds: perRow(2.95, 0.0007),
  },
  submit: {
    ...sheetBudgets.submit,
    calls: always(122),
    cellsRead: perRow(180, 57),
    cellsWritten: perRow(60, 0.1),
    // Among more than 200 marks some come to light as others go.
    flushes: always(2),
    seconds: perRow(3.2, 0.0005),
  },
};

/** DynamoDB units: a write of less than a kilobyte, twice for its transaction, and the same in the one index. */
export const unitsOfEnrolment = 3;
/** Of the above, with what the document costs beside its rows. */
export const enrolmentShare = 1.05;
/**
 * To change one row of a roster, from the submission until the ledger shows it. Three are the condition that nothing
 * it refers to moves meanwhile, five that its row goes under the mark of its run; some twenty are the heads of the unit's
 * plans, class returns and issued plans of two years, read as they are now instead of from a ledger that follows; four are
 * the keys of the contents with persons, one made and three asked for.
 */
// 65 measured: a check that names projects reads the mergers of the year too (decision 037).
export const unitsToAmend = 66;

/** Read units to list a register of 35 units with 70 rows each: of one year, and carried over seven. */
export const unitsToList = { year: 5, carried: 40 };
/** Read units to tell the hours of a page of a staff list: half a unit a person and year, and the year's classes. */
export const unitsOfStaff = { second: 600, seventh: 2_100 };
/** To list it, of what parsing its rows takes; ms to find words in it. */
export const listingShare = 3;
export const searchTime = 1;

/** What a key of its own and the seal may add to a receipt, in units and in time: a tenth. */
export const keyShare = 1.1;

/** A row and its entry in the index of persons; what the one transaction of a class costs is shared by all of them. */
export const unitsOfCertificate = 2.2;
