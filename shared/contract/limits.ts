/**
 * How much goes through at once. Plain numbers, so that the sheet keeps to them before it asks: said, not
 * discovered. The contract, the functions and the add-on all take them from here.
 */
export const limits = {
  /** Rows of a submission, and of one of the lists: a city has some hundred units with three people each. */
  rows: 20_000,
  listRows: 2_000,
  /** Columns of a sheet, those included that people added, and of one of the lists. */
  columns: 200,
  /** Merged cells over the data of a tab. */
  merges: 2_000,
  listColumns: 60,
  /** Documents approved with one click; the answer has to come before the sheet gives up waiting. */
  decisions: 100,
  /** Documents that wait, as a home lists them; the queue has all. */
  homeLines: 60,
  /** Of a decision its comments, of an answer its words to them; characters of each, and bytes of all. */
  comments: 500,
  commentText: 500,
  /** The head that carries both is an item of at most 400 KB. */
  commentBytes: 150_000,
  answerBytes: 60_000,
  /** Characters of a reason, and of the general comment that goes with a decision. */
  reason: 500,
  decisionReason: 2_000,
  certifier: 40,
  /** Of each field of a registration. */
  registrationText: 120,
  /** Of the plan's papers: its number and the decision it rests on. */
  documentNumber: 60,
  conferenceDecision: 120,
  /** Characters of a mapping of headers in a query, and of each text in it: an address has room for 10 KB. */
  mapping: 1_000,
  mappingText: 200,
  /** Findings listed one by one; those beyond are counted. */
  issues: 2_000,
  /** Codes that one refused sheet is counted under: those in most of its cells. */
  errorCodes: 30,
  /** Units and forms of one extension. */
  extendedUnits: 500,
  extendedForms: 20,
  /** Bytes of a body as sent, an xlsx file included; Lambda takes 6 MB after base64. */
  body: 4 * 1024 * 1024,
  /** Events of the record that one answer holds; the rest is asked for with `after`. */
  auditPage: 200,
  /** Rows of a register that one answer holds; characters of the words and filters it is asked with. */
  registerPage: 1_000,
  searchText: 100,
  /** Pairs of number and name that are checked at once, and people whose record is asked for. */
  certificateChecks: 500,
  recordPeople: 500,
  /** Certificates noted as registered by one event: each is an item of its transaction. */
  registeredAtOnce: 90,
  /** Certificates whose blanks are noted at once, and characters of spoiled serials as they are typed. */
  blanksAtOnce: 500,
  spoiledText: 500,
  /** Characters of what looking people up is for, and of the name of a platform. */
  purpose: 100,
  platform: 60,
  /** Certificates of a series that one answer holds. */
  certificatePage: 500,
  /** People of a staff list whose hours one answer holds: each is a query for every year of the programme. */
  staffPage: 500,
} as const;

/** 4 MB, 150 KB: as a refusal names it. */
export const printBytes = (bytes: number): string => {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1 ? `${Math.round(megabytes * 10) / 10} MB` : `${Math.round(bytes / 1000)} KB`;
};
