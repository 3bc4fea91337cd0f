/** What each role may do, and how far it reaches. Everything a person may do is a row here. */
import type { Action } from './actions.ts';
import type { Role } from './roles.ts';

/** `own`: only for documents of the actor's unit; `below`: of the units right below it; `any`: for everybody's. */
type Reach = 'own' | 'below' | 'any';
export type Grants = Record<Role, Partial<Record<Action, Reach>>>;
export const files = {
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
export const keepsMoney = {
  ...files,
  'register-certificates': undefined,
  'note-blanks': undefined,
  'look-up-people': undefined,
} as const;
export const looks = {
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
export const grants: Grants = {
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
