/** What a person can be for a unit; what each role may do is in grants.ts. */
export const roles = [
  'clerk',
  'head',
  'endorser',
  'reviewer',
  'administrator',
  'inspector',
  'treasurer',
] as const;
export type Role = (typeof roles)[number];
