/** Links to documents of the plan, which open in any browser (../link-keys.ts). */
import { paths } from '../../shared/contract/paths.ts';
import { type PlanFile, type PlanPaperId, planFiles } from '../../shared/plan/plan-files.ts';
import { isKeyFor, keyFor, linkTo } from '../common/link-keys.ts';

const opens = ({ year, notice }: PlanPaperId, file: PlanFile): string => `plan|${year}|${notice}|${file}`;

export const isPlanKey = (secret: string, paper: PlanPaperId, file: PlanFile, given: string): boolean =>
  isKeyFor(secret, opens(paper, file), given);

/** @param publicUrl ends with a slash */
export const planLinks = (
  publicUrl: string,
  secret: string,
  paper: PlanPaperId,
): Record<PlanFile, string> => {
  const linkOf = (file: PlanFile): string => {
    const values = { year: paper.year, notice: String(paper.notice), file };
    return linkTo(publicUrl, paths.openPlan, values, { key: keyFor(secret, opens(paper, file)) });
  };
  return Object.fromEntries(planFiles.map((file) => [file, linkOf(file)])) as Record<PlanFile, string>;
};
