/** A fact of several projects, added up. */
import type { Reference } from '../../form/define-form.ts';

export const sumOf = (projects: readonly Reference[], fact: string): number =>
  projects.reduce((sum, { facts }) => sum + Number(facts[fact] ?? 0), 0);
