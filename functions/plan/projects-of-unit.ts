/** What the plan of the city says of a unit's own plan: the codes of its projects, and the document that issued them. */
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import type { Services } from '../common/services.ts';
import { planDocument } from './issued-plan.ts';

/** @param filed the version filed last, when it has been read already */
export const projectsOfUnit = async (
  id: DocumentId,
  { inForce, latest }: DocumentState,
  filed: Content | undefined,
  { programme, submissions, archive }: Pick<Services, 'programme' | 'submissions' | 'archive'>,
) => {
  const ledger = ledgerOf(id.form);
  if (!ledger || !inForce || inForce.nil) return {};
  const isFiled = filed && latest?.content === inForce.content;
  const content = isFiled ? filed : await archive.read(id, inForce.content);
  const codes = content.rows.flatMap((row, i) => {
    const code = ledger.place(row, content, programme)?.key;
    return code === undefined ? [] : [{ id: content.ids[i] as string, code }];
  });
  const plan = planDocument(programme, id.period);
  const issued = (await submissions.load(plan)).inForce;
  if (!issued?.issue) return { codes };
  const listed = new Set((await archive.read(plan, issued.content)).ids);
  const { documentNumber, issuedOn, notice } = issued.issue;
  const projects = codes.filter(({ code }) => listed.has(code)).length;
  return { codes, annualPlan: { documentNumber, issuedOn, notice, projects } };
};
