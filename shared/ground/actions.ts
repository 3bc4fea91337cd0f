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
