/**
 * Method, path and function of every route, as plain data: the CDK app makes routes of it, the add-on
 * calls by it, and `routes.ts` adds the shapes. Kept apart from the shapes so that neither of the two
 * has to load zod.
 */
export type Path = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Entry file in `functions/`, without its extension. */
  readonly function: string;
  /** Answered without an identity token, for the reason given in `infra/api.ts`. */
  readonly open?: true;
  /** Open, and worth calling again and again to who guesses: answered more slowly (infra/api.ts). */
  readonly slow?: true;
  /** Answered to whoever is signed in with an address of their own, known to the directory or not. */
  readonly visitors?: true;
};

export const paths = {
  readOpenapi: { method: 'GET', path: '/openapi.json', function: 'read-openapi', open: true },
  whoAmI: { method: 'GET', path: '/me', function: 'who-am-i' },
  readHome: { method: 'GET', path: '/home', function: 'read-home' },
  downloadHome: { method: 'GET', path: '/home/workbook', function: 'download-home' },
  seeNews: { method: 'PUT', path: '/me/read', function: 'keep-own' },
  keepSettings: { method: 'PUT', path: '/me/settings', function: 'keep-own' },
  readForm: { method: 'GET', path: '/forms/{form}', function: 'read-form' },
  downloadWorkbook: { method: 'GET', path: '/forms/{form}/workbook', function: 'download-workbook' },
  submitWorkbook: { method: 'POST', path: '/workbooks', function: 'submit-workbook' },
  checkWorkbook: { method: 'POST', path: '/workbooks/check', function: 'check-workbook' },
  markWorkbook: { method: 'POST', path: '/workbooks/marked', function: 'check-workbook' },
  submitForm: { method: 'POST', path: '/submissions', function: 'submit-form' },
  tellErrors: { method: 'POST', path: '/error-counts', function: 'tell-errors' },
  listSubmissions: { method: 'GET', path: '/submissions', function: 'list-submissions' },
  readSubmission: { method: 'GET', path: '/submissions/{unit}/{form}/{period}', function: 'read-submission' },
  reviewSubmission: {
    method: 'POST',
    path: '/submissions/{unit}/{form}/{period}/decisions',
    function: 'review-submission',
  },
  correctComments: {
    method: 'PUT',
    path: '/submissions/{unit}/{form}/{period}/comments',
    function: 'review-submission',
  },
  listReports: { method: 'GET', path: '/reports', function: 'list-reports' },
  readReport: { method: 'GET', path: '/reports/{month}', function: 'read-report' },
  openReport: {
    method: 'GET',
    path: '/reports/{month}/{revision}/{language}',
    function: 'open-report',
    open: true,
  },
  readUnits: { method: 'GET', path: '/directory/units', function: 'read-directory' },
  keepUnits: { method: 'POST', path: '/directory/units', function: 'keep-directory' },
  readPeople: { method: 'GET', path: '/directory/people', function: 'read-directory' },
  keepPeople: { method: 'POST', path: '/directory/people', function: 'keep-directory' },
  tellKept: { method: 'POST', path: '/persons/kept', function: 'keep-persons' },
  correctName: { method: 'POST', path: '/persons/corrections', function: 'keep-persons' },
  erasePerson: { method: 'POST', path: '/persons/erasures', function: 'keep-persons' },
  registerUnit: { method: 'POST', path: '/registrations', function: 'register-unit', visitors: true },
  readRegistration: {
    method: 'GET',
    path: '/registrations/mine',
    function: 'register-unit',
    visitors: true,
  },
  listRegistrations: { method: 'GET', path: '/registrations', function: 'decide-registration' },
  decideRegistration: {
    method: 'POST',
    path: '/registrations/{id}/decision',
    function: 'decide-registration',
  },
  extendDeadline: {
    method: 'POST',
    path: '/submissions/{unit}/{form}/{period}/extensions',
    function: 'extend-deadlines',
  },
  extendDeadlines: { method: 'POST', path: '/extensions', function: 'extend-deadlines' },
  readCompleteness: { method: 'GET', path: '/completeness/{period}', function: 'read-completeness' },
  openCompleteness: {
    method: 'GET',
    path: '/completeness/{period}/{language}',
    function: 'open-completeness',
    open: true,
  },
  approveMany: { method: 'POST', path: '/decisions', function: 'approve-many' },
  handOver: { method: 'POST', path: '/handovers', function: 'hand-over' },
  queryAudit: { method: 'GET', path: '/audit', function: 'query-audit' },
  proposeTargets: { method: 'GET', path: '/targets/{year}/proposal', function: 'propose-targets' },
  readPlan: { method: 'GET', path: '/plans/{year}', function: 'read-plan' },
  issuePlan: { method: 'POST', path: '/plans/{year}/issues', function: 'issue-plan' },
  openPlan: {
    method: 'GET',
    path: '/plans/{year}/{notice}/{file}',
    function: 'open-plan',
    open: true,
  },
  readMoney: { method: 'GET', path: '/money/{month}', function: 'read-money' },
  downloadMoney: { method: 'GET', path: '/money/{month}/workbook', function: 'read-money' },
  readStaffHours: { method: 'GET', path: '/staff/{unit}/{year}', function: 'read-staff-hours' },
  listCertificateClasses: { method: 'GET', path: '/certificates/classes', function: 'read-certificates' },
  readClassCertificates: {
    method: 'GET',
    path: '/certificates/classes/{class}',
    function: 'read-certificates',
  },
  readCertificateSeries: {
    method: 'GET',
    path: '/certificates/register/{series}',
    function: 'read-certificates',
  },
  listCertificateSeries: { method: 'GET', path: '/certificates/series', function: 'read-certificates' },
  issueCertificates: {
    method: 'POST',
    path: '/certificates/classes/{class}',
    function: 'issue-certificates',
  },
  voidCertificate: {
    method: 'POST',
    path: '/certificates/{number}/void',
    function: 'end-certificate',
  },
  replaceCertificate: {
    method: 'POST',
    path: '/certificates/{number}/replacement',
    function: 'end-certificate',
  },
  allowSeries: { method: 'POST', path: '/certificates/series', function: 'end-certificate' },
  registerCertificates: {
    method: 'POST',
    path: '/certificates/registrations',
    function: 'register-certificates',
  },
  noteBlanks: { method: 'POST', path: '/certificates/blanks', function: 'register-certificates' },
  readBlanks: { method: 'GET', path: '/certificates/blanks', function: 'read-certificates' },
  checkCertificates: { method: 'POST', path: '/certificates/checks', function: 'look-up-people' },
  checkCertificateFile: {
    method: 'POST',
    path: '/certificates/checks/workbook',
    function: 'look-up-people',
  },
  readRecords: { method: 'POST', path: '/records', function: 'look-up-people' },
  downloadRecords: { method: 'POST', path: '/records/workbook', function: 'look-up-people' },
  readRegister: { method: 'GET', path: '/registers/{form}', function: 'read-register' },
  downloadRegister: { method: 'GET', path: '/registers/{form}/workbook', function: 'download-register' },
  openRegister: {
    method: 'GET',
    path: '/public/registers/{form}/{language}',
    function: 'open-register',
    open: true,
  },
  readFlags: { method: 'GET', path: '/supervision/flags', function: 'read-supervision' },
  downloadFlags: { method: 'GET', path: '/supervision/flags/workbook', function: 'read-supervision' },
  nameUnit: { method: 'GET', path: '/supervision/units', function: 'read-supervision' },
  readUnit: { method: 'GET', path: '/supervision/units/{unit}', function: 'read-supervision' },
  downloadUnit: {
    method: 'GET',
    path: '/supervision/units/{unit}/workbook',
    function: 'read-supervision',
  },
  readClass: { method: 'GET', path: '/supervision/classes/{class}', function: 'read-supervision' },
  downloadClass: {
    method: 'GET',
    path: '/supervision/classes/{class}/workbook',
    function: 'read-supervision',
  },
  readCaseLooks: { method: 'GET', path: '/supervision/case-looks/{month}', function: 'read-supervision' },
  readFieldClasses: { method: 'GET', path: '/fields/classes/{year}', function: 'read-supervision' },
  downloadFieldClasses: {
    method: 'GET',
    path: '/fields/classes/{year}/workbook',
    function: 'read-supervision',
  },
  drawSample: { method: 'GET', path: '/supervision/samples/{year}', function: 'read-supervision' },
  listPapers: { method: 'GET', path: '/certificates/papers', function: 'list-papers' },
  printRecord: { method: 'POST', path: '/records/papers', function: 'print-record' },
  openRecord: {
    method: 'GET',
    path: '/c/record/{number}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  askForCertificate: { method: 'GET', path: '/c', function: 'open-certificate', open: true, slow: true },
  checkCertificate: { method: 'POST', path: '/c', function: 'open-certificate', open: true, slow: true },
  openCertificate: {
    method: 'GET',
    path: '/c/{number}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  openOfflineCheck: {
    method: 'GET',
    path: '/c/verify.html',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  readCertificateKeys: {
    method: 'GET',
    path: '/c/keys.json',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  readCertificateStatus: {
    method: 'GET',
    path: '/c/status/{year}',
    function: 'open-certificate',
    open: true,
    slow: true,
  },
  openPaper: {
    method: 'GET',
    path: '/papers/{kind}/{of}/{file}',
    function: 'open-paper',
    open: true,
    slow: true,
  },
} as const satisfies Record<string, Path>;

export type RouteName = keyof typeof paths;
