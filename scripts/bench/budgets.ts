/**
 * What a command and a document may cost: counted, not timed, so the same on every machine and in every run.
 * A change that needs more says why where it raises a number here; one that needs less lowers it.
 */

/**
 * Packing a body is done where the script runs, and room for the list of issues is made once or not at all;
 * every other call waits for the spreadsheet or the network.
 */
const uncounted = /^(Utilities|Blob)\.|insertRowsAfter$/;
export const countedCalls = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !uncounted.test(name)));

/**
 * Calls of a command over a roster, however many rows it has. One each tells a tab from its copy; showing findings
 * takes eight more for links to their cells, the cursor on the first and counts in the middle of their columns;
 * applying values asks which cells are selected. Two of a check write the status line of a sheet that differs from
 * what was submitted. Each reading asks for the merged cells and, once for every block of columns of figures, the
 * number formats. A check that found errors asks who it is that tells the bureau of them, and tells it.
 */
export const callBudgets = { check: 85, rewrite: 99, submit: 105, refresh: 68 };
/** Of them those of sheets and ranges, when a check finds something to correct. */
export const sheetCallsOfCheck = 60;

/** Cells a command writes: those of the head, and those of each row of a roster. */
export const cellBudgets = {
  check: { head: 315, row: 1 },
  rewrite: { head: 337, row: 1 },
  submit: { head: 140, row: 0 },
  refresh: { head: 3, row: 0 },
};

/** DynamoDB units: a write of less than a kilobyte and the same in the one index. */
export const unitsOfEnrolment = 2;
/** Of the above, with what the document costs beside its rows. */
export const enrolmentShare = 1.05;
/**
 * To change one row of a roster, from the submission until the ledger shows it. Three are the condition that nothing
 * it refers to moves meanwhile; some twenty are the heads of the unit's plans, class returns and issued plans of two
 * years, read as they are now instead of from a ledger that follows.
 */
export const unitsToAmend = 53;

/** Read units to list a register of 35 units with 70 rows each: of one year, and carried over seven. */
export const unitsToList = { year: 5, carried: 40 };
/** To list it, of what parsing its rows takes; ms to find words in it. */
export const listingShare = 3;
export const searchTime = 1;
