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
