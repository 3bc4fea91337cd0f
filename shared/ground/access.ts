/**
 * Who may do what. Clerks and heads act for their own unit; endorsers review first what the units below theirs
 * file (notice 53); the bureau's reviewers see and decide on everybody's documents; administrators keep units
 * and people; inspectors of the bureau and the finance bureau look into everything and decide on nothing
 * (notice 90); treasurers of the finance bureau read everybody's money, and alone enter what is decided on it.
 */
import type { Action } from './actions.ts';
import { nameOfUnit } from './define-city.ts';
import type { Programme } from './define-programme.ts';
import { grants } from './grants.ts';
import { type Guarded, grantsFor } from './grants-of-forms.ts';
import { Problem } from './problem.ts';
import type { Role } from './roles.ts';

export type Actor = {
  readonly email: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** Units that have ended and whose work the actor's unit has taken over: theirs is the actor's own. */
  readonly inherits?: readonly string[];
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
