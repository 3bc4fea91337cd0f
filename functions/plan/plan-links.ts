/** Links to documents of the plan, which open in any browser; as in ../report-links.ts a key stands for the permission. */
import { timingSafeEqual } from 'node:crypto';
import { paths } from '../../shared/contract/paths.ts';
import { type PlanFile, type PlanPaperId, planFiles } from '../../shared/plan/plan-files.ts';
import { hmacUnder } from '../hashes.ts';

/** @param secret the programme's key; nothing else under it begins with `plan|` */
const linkKey = (secret: string, { year, notice }: PlanPaperId, file: PlanFile): string =>
  hmacUnder(secret)(`plan|${year}|${notice}|${file}`).slice(0, 32);

export const isPlanKey = (secret: string, paper: PlanPaperId, file: PlanFile, given: string): boolean => {
  const expected = Buffer.from(linkKey(secret, paper, file));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

/** @param publicUrl ends with a slash */
export const planLinks = (
  publicUrl: string,
  secret: string,
  paper: PlanPaperId,
): Record<PlanFile, string> => {
  const linkTo = (file: PlanFile): string => {
    const path = paths.openPlan.path
      .slice(1)
      .replace('{year}', paper.year)
      .replace('{notice}', String(paper.notice))
      .replace('{file}', file);
    return `${publicUrl}${path}?key=${linkKey(secret, paper, file)}`;
  };
  return Object.fromEntries(planFiles.map((file) => [file, linkTo(file)])) as Record<PlanFile, string>;
};
