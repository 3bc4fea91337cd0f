/**
 * What tests draw at random is new every day and the same all day, so that what was met before a landing is what the
 * landing meets. `ZHIXIN_DAY=2026-11-30` draws that day's again.
 */
export const dayOfTests = process.env.ZHIXIN_DAY ?? new Date().toISOString().slice(0, 10);

/** For fast-check: a whole number of the day. */
export const seedOfTheDay = Number(dayOfTests.replaceAll('-', ''));
