import { accessProblems } from './problems/access.ts';
import { askingProblems } from './problems/asking.ts';
import { certificateProblems } from './problems/certificates.ts';
import { directoryProblems } from './problems/directory.ts';
import { lookingUpProblems } from './problems/looking-up.ts';
import { personProblems } from './problems/persons.ts';
import { planProblems } from './problems/plan.ts';
import { registrationProblems } from './problems/registration.ts';
import { requestProblems } from './problems/requests.ts';
import { reviewingProblems } from './problems/reviewing.ts';
import { submittingProblems } from './problems/submitting.ts';

/** Why a request is refused, in words: what is wrong, what to do, and whether anything is lost where in doubt. */
export const problemTexts = {
  ...accessProblems,
  ...registrationProblems,
  ...askingProblems,
  ...submittingProblems,
  ...reviewingProblems,
  ...requestProblems,
  ...lookingUpProblems,
  ...personProblems,
  ...planProblems,
  ...directoryProblems,
  ...certificateProblems,
} as const;
