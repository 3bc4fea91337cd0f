/**
 * How long is too long: tests and pictures wait for events, and only what hangs meets these limits. A wait
 * that takes half a second on an idle machine takes half a minute beside thirty other programs.
 */

/** For one event: a page that opens, a record that arrives. */
export const longestWait = 180_000;

/** For a whole test, or for what has to be ready before it. */
export const longestTest = 900_000;

/** How many times longer than on AWS a function may take here before it is ended. */
export const patience = 40;
