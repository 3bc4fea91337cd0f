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
 * Calls of a command over a roster, however many rows it has. Two of a check write the status line of a sheet that
 * differs from what was submitted; where it does not differ, or says so already, there are 72.
 */
export const callBudgets = { check: 74, rewrite: 74, submit: 93, refresh: 62 };
/** Of them those of sheets and ranges, when a check finds something to correct. */
export const sheetCallsOfCheck = 60;

/** Cells a command writes: those of the head, and those of each row of a roster. */
export const cellBudgets = {
  check: { head: 59, row: 22 },
  rewrite: { head: 87, row: 12 },
  submit: { head: 89, row: 10 },
  refresh: { head: 3, row: 0 },
};

/** DynamoDB units: a write of less than a kilobyte and the same in the one index. */
export const unitsOfEnrolment = 2;
/** Of the above, with what the document costs beside its rows. */
export const enrolmentShare = 1.05;
/** To change one row of a roster, from the submission until the ledger shows it. */
export const unitsToAmend = 28;
