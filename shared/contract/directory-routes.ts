/** Routes of units and people. */
export const directoryRoutes = {} as const;
