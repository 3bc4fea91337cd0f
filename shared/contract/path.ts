/**
 * Method, path and function of every route, as plain data: the CDK app makes routes of it, the add-on
 * calls by it, and `routes.ts` adds the shapes. Kept apart from the shapes so that neither of the two
 * has to load zod.
 */
export type Path = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Entry file in `functions/`, without its extension. */
  readonly function: string;
  /** Answered without an identity token, for the reason given in `infra/api.ts`. */
  readonly open?: true;
  /** Open, and worth calling again and again to who guesses: answered more slowly (infra/api.ts). */
  readonly slow?: true;
  /** Answered to whoever is signed in with an address of their own, known to the directory or not. */
  readonly visitors?: true;
};
