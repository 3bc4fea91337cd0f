/** POST /certificates/classes/{class}: the head of the host issues certificates to those who passed (notice 67). */
import { documentOfClass } from '../certificates/document-of-class.ts';
import { connectIssue, type IssueServices, issueTo } from '../certificates/issue-certificates.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';

export const issueCertificates: Action<'issueCertificates', IssueServices> = async (
  { params, body },
  { actor, services, now },
) => {
  permit(actor, 'issue-certificates', documentOfClass(params.class), services.programme);
  const { event, repeated, numbers } = await issueTo(params.class, body, actor, services, now);
  const answer = { version: event.n, repeated, numbers: [...numbers] };
  return repeated ? { status: 200, body: answer } : { status: 201, body: answer };
};

export const handler = endpoint('issueCertificates', connectIssue, issueCertificates);
