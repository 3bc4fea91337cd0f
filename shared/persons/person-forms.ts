/**
 * Forms whose rows are persons. Their contents are archived under a key of their own, so that a person can be erased
 * although nothing of the archive is ever written over (decision 030).
 */
import { certificatesForm } from '../certificates/content.ts';
import { rosterForm, sentForm, staffForm } from '../tables/trainees.ts';

const personForms: readonly string[] = [rosterForm, sentForm, staffForm, certificatesForm];

export const holdsPersons = (form: string): boolean => personForms.includes(form);
