/** Routes of the queue: many decisions at once. */
export const submissionRoutes = {} as const;
