/** What makes documents of a plan; the same paper always gives the same bytes, so none prints the present time. */
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import type { PlanFile } from '../../shared/plan/plan-files.ts';

export type PlanRenderers = {
  readonly renderPlanPdf: (paper: PlanPaper, programme: Programme, language: Language) => Promise<Uint8Array>;
  readonly renderPlanPage: (paper: PlanPaper, programme: Programme, language: Language) => string;
  readonly renderPlanWorkbook: (
    paper: PlanPaper,
    programme: Programme,
    language: Language,
  ) => Promise<Uint8Array>;
};

export const renderPlanFile = async (
  file: PlanFile,
  paper: PlanPaper,
  programme: Programme,
  { renderPlanPdf, renderPlanPage, renderPlanWorkbook }: PlanRenderers,
): Promise<Uint8Array> => {
  const [language, kind] = file.split('.') as [Language, 'pdf' | 'html' | 'xlsx'];
  if (kind === 'pdf') return renderPlanPdf(paper, programme, language);
  if (kind === 'xlsx') return renderPlanWorkbook(paper, programme, language);
  return Buffer.from(renderPlanPage(paper, programme, language));
};
