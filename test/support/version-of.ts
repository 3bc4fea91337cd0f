import { forms } from '../../shared/programme/programmes.ts';

/** The version in force of a form by its id; 1 for a form that there is not. */
export const versionOf = (form: string): number => forms.find(({ id }) => id === form)?.version ?? 1;
