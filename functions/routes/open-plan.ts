/**
 * GET /plans/{year}/{notice}/{file}: a document of the plan or of a change notice, for whoever has the link. It is
 * made when it is first opened, of what was kept when the plan was issued, and the same bytes ever after. This
 * function reaches no table: it asks for no token.
 */

import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import type { PlanFile, PlanPaperId } from '../../shared/plan/plan-files.ts';
import { type Connected, currentCity, servicesFor } from '../common/city.ts';
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import { renderPlanPage } from '../documents/plan-page.tsx';
import { renderPlanPdf } from '../documents/plan-pdf.ts';
import { renderPlanWorkbook } from '../documents/plan-workbook.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { keptHeaders, pageHeaders } from '../http/page-headers.ts';
import { refuseOtherPaper } from '../plan/plan-links.ts';
import { type PlanRenderers, renderPlanFile } from '../plan/plan-renderers.ts';
import { connectPlanPapers, contentTypeOf, type PlanPapers } from '../storage/plan-papers.ts';
import { connectLinkKey } from '../storage/secret.ts';

export type OpenPlanServices = Pick<Services, 'city' | 'programme' | 'linkKey'> & {
  readonly papers: Pick<PlanPapers, 'paper' | 'file' | 'keepFile'>;
  readonly renderers: PlanRenderers;
};

export const openPlan: OpenAction<'openPlan', OpenPlanServices> = async (
  { params, query },
  { services, now },
) => {
  const { year, notice, file } = params;
  const id = { year, notice };
  refuseOtherPaper(await signingFor(services.linkKey, services.city, now), id, file, query);
  const bytes = (await services.papers.file(id, file)) ?? (await makeFile(id, file, services));
  return { status: 200, body: Buffer.from(bytes).toString('base64'), headers: headersOf(id, file) };
};

const makeFile = async (
  id: PlanPaperId,
  file: PlanFile,
  { programme, papers, renderers }: OpenPlanServices,
): Promise<Uint8Array> => {
  const paper = await papers.paper(id);
  if (!paper) throw new Problem('plan-not-issued', { year: id.year });
  return papers.keepFile(id, file, await renderPlanFile(file, paper, asIssued(programme, paper), renderers));
};

/** This function reaches no table: units and targets of the day of issue come with the paper. */
const asIssued = (
  programme: Programme,
  { units = [], targets = programme.targets }: PlanPaper,
): Programme => {
  const issued = new Set(units.map(({ code }) => code));
  return {
    ...programme,
    targets,
    units: [...programme.units.filter(({ code }) => !issued.has(code)), ...units],
  };
};

const headersOf = ({ year, notice }: PlanPaperId, file: PlanFile): Readonly<Record<string, string>> => {
  if (file.endsWith('.html')) return { ...pageHeaders, 'content-type': contentTypeOf(file) };
  const disposition = file.endsWith('.pdf') ? 'inline' : 'attachment';
  return {
    ...keptHeaders,
    'content-type': contentTypeOf(file),
    'content-disposition': `${disposition}; filename="plan-${year}-${notice}-${file}"`,
  };
};

const connect = (): Connected<OpenPlanServices> => ({
  city: currentCity(),
  linkKey: connectLinkKey(),
  papers: connectPlanPapers(),
  renderers: { renderPlanPdf, renderPlanPage, renderPlanWorkbook },
});

export const handler = openEndpoint('openPlan', connect, (request, { services, ...rest }) =>
  openPlan(request, { ...rest, services: servicesFor(services, request.params.year) }),
);
