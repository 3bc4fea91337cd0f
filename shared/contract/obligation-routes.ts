/** Routes of who owes what: completeness, more time. */
export const obligationRoutes = {} as const;
