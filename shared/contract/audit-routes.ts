/** Routes of the record of events. */
export const auditRoutes = {} as const;
