/**
 * Two sizes of the tests that start programs, systems and browsers over and over: `npm test` takes a sample of them,
 * `npm run test:landing` takes all of them, before a change lands.
 */
export const isLanding = process.env.ZHIXIN_TESTS === 'landing';

/** Every third of what is tried in the same way, the first among them; all before a change lands. */
export const sampleOf = <T>(tried: readonly T[]): readonly T[] =>
  isLanding ? tried : tried.filter((_, i) => i % 3 === 0);
