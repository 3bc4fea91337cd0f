/**
 * Who may do what. Clerks and heads act for their own unit; the bureau's reviewers see and decide on
 * everybody's documents; administrators keep units and people. Everything a person may do is a row here.
 */
export const roles = ['clerk', 'head', 'reviewer', 'administrator'] as const;
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
const grants: Record<Role, Partial<Record<Action, 'own' | 'any'>>> = {
  clerk: { fill: 'own', submit: 'own', withdraw: 'own', read: 'own', 'read-report': 'any' },
  head: { fill: 'own', submit: 'own', withdraw: 'own', read: 'own', 'read-report': 'any' },
  reviewer: { read: 'any', review: 'any', reopen: 'any', 'read-queue': 'any', 'read-report': 'any' },
  administrator: { read: 'any', 'read-queue': 'any', 'read-report': 'any' },
};

/** May the actor do this to something of `unit`? Several roles add up. */
export const may = (actor: Actor, action: Action, unit: string): boolean =>
  actor.roles.some((role) => {
    const reach = grants[role][action];
    return reach === 'any' || (reach === 'own' && actor.unit === unit);
  });

/** Has the actor the right at all, for whatever unit? Tells "not yours" from "not your role". */
export const mayEver = (actor: Actor, action: Action): boolean =>
  actor.roles.some((role) => grants[role][action] !== undefined);
