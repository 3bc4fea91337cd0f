/**
 * Who may do what. Clerks and heads act for their own unit; the bureau's reviewers see and decide on
 * everybody's documents; administrators keep units and people; inspectors of the bureau and the finance
 * bureau look into everything and decide on nothing (notice 90). Everything a person may do is a row here.
 */
export const roles = ['clerk', 'head', 'reviewer', 'administrator', 'inspector'] as const;
export type Role = (typeof roles)[number];

export type Actor = {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
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
] as const;
export type Action = (typeof actions)[number];

/** `own`: only for documents of the actor's unit; `any`: for everybody's. */
type Grants = Record<Role, Partial<Record<Action, 'own' | 'any'>>>;
const grants: Grants = {
  clerk: { fill: 'own', submit: 'own', withdraw: 'own', read: 'own', 'read-report': 'any' },
  head: { fill: 'own', submit: 'own', withdraw: 'own', read: 'own', 'read-report': 'any' },
  reviewer: { read: 'any', review: 'any', reopen: 'any', 'read-queue': 'any', 'read-report': 'any' },
  administrator: { read: 'any', 'read-queue': 'any', 'read-report': 'any' },
  inspector: { read: 'any', 'read-queue': 'any', 'read-report': 'any' },
};

/** Cases of misused money: whoever may see them may also file them, and nobody else may do either (notice 94). */
const investigates = { fill: 'own', submit: 'own', withdraw: 'own', read: 'any' } as const;
const restrictedGrants: Grants = {
  clerk: {},
  head: {},
  reviewer: { ...investigates, review: 'any', reopen: 'any' },
  administrator: investigates,
  inspector: investigates,
};

/** What is asked about a form; nothing for what concerns no form. */
type Guarded = { readonly restricted?: true | undefined };
const grantsFor = (form: Guarded | undefined): Grants => (form?.restricted ? restrictedGrants : grants);

/** May the actor do this to something of `unit`? Several roles add up. */
export const may = (actor: Actor, action: Action, unit: string, form?: Guarded): boolean =>
  actor.roles.some((role) => {
    const reach = grantsFor(form)[role][action];
    return reach === 'any' || (reach === 'own' && actor.unit === unit);
  });

/** Has the actor the right at all, for whatever unit? Tells "not yours" from "not your role". */
export const mayEver = (actor: Actor, action: Action, form?: Guarded): boolean =>
  actor.roles.some((role) => grantsFor(form)[role][action] !== undefined);
