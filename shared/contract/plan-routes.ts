/** Routes of the annual plan: compiled, issued, opened as a document. */
export const planRoutes = {} as const;
