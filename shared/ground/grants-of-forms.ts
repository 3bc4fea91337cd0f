/** Forms that are not everybody’s: about money, supervision or cases, they grant more to some and nothing to others. */
import { files, type Grants, grants, keepsMoney, looks } from './grants.ts';

/** Money of everybody, for who keeps it in the finance bureau (notice 80, 81, 90); of people it sees no more than others. */
const moneyGrants: Grants = {
  ...grants,
  treasurer: { ...keepsMoney, read: 'any', 'read-audit': 'any', 'read-flags': 'any' },
};
/** What only the finance bureau enters, so that nobody approves money of their own (notice 80). */
const treasurerGrants: Grants = {
  ...moneyGrants,
  clerk: { ...files, fill: undefined, submit: undefined, withdraw: undefined },
  head: { ...files, fill: undefined, submit: undefined, withdraw: undefined },
};

const enters = { fill: 'own', submit: 'own', withdraw: 'own' } as const;
/**
 * Supervision is entered by those who look into the work of others, never by those whose work it is: in the bureau by
 * reviewers and inspectors, in the finance bureau by its treasurers, in a district by who reviews what is below it (notice 90, 92).
 */
const supervisorGrants: Grants = {
  ...grants,
  clerk: treasurerGrants.clerk,
  head: treasurerGrants.head,
  // Its own, and nothing of the kind from below: bases inspect nobody.
  endorser: { ...grants.endorser, ...enters, read: 'own', 'read-audit': 'own' },
  reviewer: { ...grants.reviewer, ...enters },
  inspector: { ...looks, ...enters },
};

/** What becomes of the plans of others is decided by those who issue the plan of the city (notice 59, 86). */
const reviewerGrants: Grants = {
  ...grants,
  clerk: treasurerGrants.clerk,
  head: treasurerGrants.head,
  treasurer: { ...keepsMoney, fill: undefined, submit: undefined, withdraw: undefined },
  reviewer: { ...grants.reviewer, ...enters },
};

/** Inspections are recorded by clerks as well. */
const inspectionGrants: Grants = { ...supervisorGrants, clerk: grants.clerk, head: grants.head };

/** Cases of misused money: only those who may see them may submit them (notice 94). */
const investigates = {
  fill: 'own',
  submit: 'own',
  withdraw: 'own',
  read: 'any',
  'read-audit': 'any',
} as const;
const restrictedGrants: Grants = {
  clerk: {},
  head: {},
  endorser: {},
  reviewer: { ...investigates, review: 'any', reopen: 'any' },
  administrator: investigates,
  inspector: investigates,
  treasurer: {},
};

/** What is asked about a form; nothing for what concerns no form. */
export type Guarded = {
  readonly restricted?: true | undefined;
  readonly money?: true | undefined;
  readonly filedBy?: 'treasurer' | 'supervisor' | 'reviewer' | undefined;
  readonly supervision?: true | undefined;
};
export const grantsFor = (form: Guarded | undefined): Grants => {
  if (form?.restricted) return restrictedGrants;
  if (form?.filedBy === 'supervisor') return supervisorGrants;
  if (form?.filedBy === 'reviewer') return reviewerGrants;
  if (form?.filedBy) return treasurerGrants;
  if (form?.supervision) return inspectionGrants;
  return form?.money ? moneyGrants : grants;
};
