/** Links to documents of the plan, which open in any browser (../link-keys.ts). */
import { paths } from '../../shared/contract/paths.ts';
import { type PlanFile, type PlanPaperId, planFiles } from '../../shared/plan/plan-files.ts';
import { linkTo, refuseOtherKey, type Signed, type Signing, signed } from '../common/link-keys.ts';

const opens = ({ year, notice }: PlanPaperId, file: PlanFile): string => `plan|${year}|${notice}|${file}`;

/** @throws Problem link-invalid, link-expired */
export const refuseOtherPaper = (signing: Signing, paper: PlanPaperId, file: PlanFile, given: Signed): void =>
  refuseOtherKey(signing, opens(paper, file), given);

/** @param publicUrl ends with a slash */
export const planLinks = (
  publicUrl: string,
  signing: Signing,
  paper: PlanPaperId,
): Record<PlanFile, string> => {
  const linkOf = (file: PlanFile): string => {
    const values = { year: paper.year, notice: String(paper.notice), file };
    return linkTo(publicUrl, paths.openPlan, values, signed(signing, opens(paper, file)));
  };
  return Object.fromEntries(planFiles.map((file) => [file, linkOf(file)])) as Record<PlanFile, string>;
};
