/**
 * Who may do what. Clerks and heads act for their own unit; endorsers review first what the units below theirs
 * file (notice 53); the bureau's reviewers see and decide on everybody's documents; administrators keep units
 * and people; inspectors of the bureau and the finance bureau look into everything and decide on nothing
 * (notice 90); treasurers of the finance bureau read everybody's money, and alone enter what is decided on it. Everything a person may do is a row here.
 */
import { nameOfUnit } from './define-city.ts';
import type { Programme } from './define-programme.ts';
import { Problem } from './problem.ts';

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

export type Actor = {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Units that have ended and whose work the actor's unit has taken over: theirs is the actor's own. */
  readonly inherits?: readonly string[];
};

export const actions = [
  'fill',
  'submit',
  'withdraw',
  'read',
  'review',
  'reopen',
  'read-queue',
  'read-report',
  /** Extend the deadline of a document. */
  'extend',
  /** Submission status and rates. */
  'read-completeness',
  /** Compile the year's plan and look at it before it is issued. */
  'compile-plan',
  'issue-plan',
  'read-plan',
  'read-directory',
  'keep-directory',
  /** See and decide on bodies that register themselves: those whose superior the actor's unit would be. */
  'decide-registrations',
  'read-audit',
  /** Certificates of a class, and what became of each. */
  'read-certificates',
  'issue-certificates',
  /** Give a new number in place of one; its own head may while the paper has not been handed out (end-certificate.ts). */
  'replace-certificates',
  /** Declare void, give a unit a series of numbers. */
  'keep-certificates',
  /** Note what was entered on the platform of the province. */
  'register-certificates',
  /** Note which preprinted blanks were used and spoiled. */
  'note-blanks',
  /** Ask by number and name: is a certificate valid, which classes did somebody pass? */
  'look-up-people',
  /** See flags, what was said of them and what was decided. */
  'read-flags',
  /** Classes of a field, wherever they are held: of those that the actor's unit is in charge of, or of all (notice 53). */
  'read-fields',
  /** Tell persons what is kept about them, correct it, ask for its erasure. */
  'keep-persons',
] as const;
export type Action = (typeof actions)[number];

/** `own`: only for documents of the actor's unit; `below`: of the units right below it; `any`: for everybody's. */
type Reach = 'own' | 'below' | 'any';
type Grants = Record<Role, Partial<Record<Action, Reach>>>;
const files = {
  fill: 'own',
  submit: 'own',
  withdraw: 'own',
  read: 'own',
  'read-report': 'any',
  'read-plan': 'any',
  'read-completeness': 'own',
  'read-audit': 'own',
  'read-certificates': 'own',
  'register-certificates': 'own',
  'note-blanks': 'own',
  'look-up-people': 'own',
  'read-flags': 'own',
  'read-fields': 'own',
} as const;
/** Of people the finance bureau asks and registers nothing. */
const keepsMoney = {
  ...files,
  'register-certificates': undefined,
  'note-blanks': undefined,
  'look-up-people': undefined,
} as const;
const looks = {
  read: 'any',
  'read-queue': 'any',
  'read-report': 'any',
  'read-plan': 'any',
  'compile-plan': 'any',
  'read-completeness': 'any',
  'read-audit': 'any',
  'read-certificates': 'any',
  'look-up-people': 'any',
  'read-flags': 'any',
  'read-fields': 'any',
} as const;
const grants: Grants = {
  clerk: files,
  head: { ...files, 'read-directory': 'own', 'issue-certificates': 'own', 'replace-certificates': 'own' },
  endorser: {
    read: 'below',
    review: 'below',
    'read-queue': 'below',
    'read-report': 'any',
    'read-plan': 'any',
    'read-completeness': 'below',
    'read-audit': 'below',
    'read-certificates': 'below',
    'decide-registrations': 'below',
    'read-flags': 'below',
    'read-fields': 'own',
  },
  reviewer: {
    ...looks,
    review: 'any',
    reopen: 'any',
    extend: 'any',
    'issue-plan': 'any',
    'read-directory': 'any',
    'replace-certificates': 'any',
    'keep-certificates': 'any',
  },
  administrator: {
    ...looks,
    extend: 'any',
    'read-directory': 'any',
    'keep-directory': 'any',
    'decide-registrations': 'any',
    'keep-persons': 'any',
  },
  inspector: looks,
  treasurer: keepsMoney,
};

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
type Guarded = {
  readonly restricted?: true | undefined;
  readonly money?: true | undefined;
  readonly filedBy?: 'treasurer' | 'supervisor' | 'reviewer' | undefined;
  readonly supervision?: true | undefined;
};
const grantsFor = (form: Guarded | undefined): Grants => {
  if (form?.restricted) return restrictedGrants;
  if (form?.filedBy === 'supervisor') return supervisorGrants;
  if (form?.filedBy === 'reviewer') return reviewerGrants;
  if (form?.filedBy) return treasurerGrants;
  if (form?.supervision) return inspectionGrants;
  return form?.money ? moneyGrants : grants;
};

/** Whose thing it is: a unit, with the one above it. */
type Owner = { readonly code: string; readonly superior?: string | undefined };

/** May the actor do this to something of `owner`? Several roles add up. */
export const may = (actor: Actor, action: Action, { code, superior }: Owner, form?: Guarded): boolean =>
  actor.roles.some((role) => {
    const reach = grantsFor(form)[role][action];
    if (reach === 'below') return superior !== undefined && standsFor(actor, superior);
    return reach === 'any' || (reach === 'own' && standsFor(actor, code));
  });

/** Is it the actor's unit, or one whose work that unit has taken over? */
export const standsFor = ({ unit, inherits = [] }: Pick<Actor, 'unit' | 'inherits'>, code: string): boolean =>
  unit === code || inherits.includes(code);

/**
 * The chief: the head of the bureau's unit, who leads the office of the joint conference (notice 51, 97). Sees flags,
 * pages and final findings of everybody, and decides on nothing; of cases no more than any head.
 */
export const isChief = (
  { unit, roles: held }: Pick<Actor, 'unit' | 'roles'>,
  { bureau }: Pick<Programme, 'bureau'>,
): boolean => unit === bureau && held.includes('head');

/**
 * Nobody decides on what is their own, nor extends its deadline: neither of their unit nor of one it has taken over.
 * @throws Problem not-yours
 */
export const refuseOwn = (
  actor: Pick<Actor, 'unit' | 'inherits'>,
  code: string,
  programme: Programme,
): void => {
  if (standsFor(actor, code)) throw new Problem('not-yours', { unit: nameOfUnit(programme, code) });
};

/** May the actor do this to everybody's? */
export const mayAll = (actor: Actor, action: Action): boolean =>
  actor.roles.some((role) => grants[role][action] === 'any');

/** Has the actor the right at all, for whatever unit? Tells "not yours" from "not your role". */
export const mayEver = (actor: Actor, action: Action, form?: Guarded): boolean =>
  actor.roles.some((role) => grantsFor(form)[role][action] !== undefined);
