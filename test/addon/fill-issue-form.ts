import type { SpreadsheetUser } from './spreadsheet-user.ts';

const tab = '下达信息';
const rows = { number: 3, day: 4, decision: 5, disclosure: 6, reason: 7, cosigners: 8 };

/** What the annual plan or a notice is issued with, typed into the form's cells; what is not named stays. */
export const fillIssueForm = (
  user: SpreadsheetUser,
  fields: { readonly [field in keyof typeof rows]?: string },
): void => {
  user.activate(tab);
  for (const [field, text] of Object.entries(fields))
    user.type(tab, rows[field as keyof typeof rows], 2, text);
};

/** What a field of the form says. */
export const issueField = (user: SpreadsheetUser, field: keyof typeof rows) =>
  user.value(tab, rows[field], 2);
