/** Shares of a target outside which a reason is asked for; ours. */
const [tooLittle, tooMuch] = [0.8, 1.2];

/** Does what came of it differ so much from its target that there is a reason to give? Nothing to compare: no. */
export const deviates = (actual: number | undefined, target: number | undefined): boolean =>
  actual !== undefined &&
  target !== undefined &&
  target > 0 &&
  (actual < target * tooLittle || actual > target * tooMuch);
