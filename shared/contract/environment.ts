/** Variables that infra sets and functions read; each function gets only those it needs. */
export const environmentNames = [
  'SUBMISSIONS_TABLE',
  'PLANS_TABLE',
  'TRAINEES_TABLE',
  'FUNDING_TABLE',
  'CERTIFICATES_TABLE',
  'DIRECTORY_TABLE',
  'COUNTS_TABLE',
  'PERSONS_TABLE',
  'ARCHIVE_BUCKET',
  'REPORTS_BUCKET',
  /** Secrets Manager id of the key that turns citizen numbers into pseudonyms (DOMAIN: personal data). */
  'PSEUDONYM_SECRET',
  /** Secrets Manager id of the keys of the addresses that certificates carry. */
  'CERTIFICATES_SECRET',
  /** The same of the key that signs links, which may be turned. */
  'LINK_SECRET',
  'MAIL_FROM',
  /** Base of the HTTP API as people's browsers see it, ends with a slash. */
  'PUBLIC_URL',
  /** Id of the city, `shared/programme/cities.ts`. */
  'CITY',
] as const;

export type EnvironmentName = (typeof environmentNames)[number];
