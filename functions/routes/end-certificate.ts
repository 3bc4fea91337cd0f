/**
 * POST /certificates/{number}/void and …/replacement, POST /certificates/series: what the bureau decides
 * on, and the host of a certificate that it has not handed out.
 */
import type { ReplacementReason } from '../../shared/certificates/certificate-event.ts';
import { mayAll } from '../../shared/ground/access.ts';
import type { Action as ActionOfActor } from '../../shared/ground/actions.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { setSeries } from '../certificates/allow-series.ts';
import { refuseHandedOut, voidNumber } from '../certificates/end-certificate.ts';
import { findCertificate } from '../certificates/find-certificate.ts';
import { connectIssue, type IssueServices } from '../certificates/issue-certificates.ts';
import { tellEnd } from '../certificates/read-certificates.ts';
import { type Corrections, replaceNumber } from '../certificates/replace-number.ts';
import { typedName, typedText } from '../common/typed-text.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit, permitEver } from '../http/permit.ts';

/** @throws Problem reason-missing */
const reasonIn = (typed: string, action: ActionOfActor = 'keep-certificates'): string => {
  const reason = typedText(typed);
  if (!reason) throw new Problem('reason-missing', { action: actionTexts[action] });
  return reason;
};

/** What the kind allows to be said otherwise than the roster: of a lost paper nothing, hours of wrong facts alone. */
const correctionsIn = ({ kind, name: typed, hours }: Corrections & { readonly kind: ReplacementReason }) => {
  const name = typed === undefined ? undefined : typedName(typed);
  if (name !== undefined && (kind === 'lost' || !name || /[<>=]/.test(name)))
    throw new Problem('bad-request', { detail: 'body.name' });
  if (hours !== undefined && kind !== 'facts') throw new Problem('bad-request', { detail: 'body.hours' });
  return { kind, name, hours };
};

export const voidCertificate: Action<'voidCertificate', IssueServices> = async (
  { params, body },
  { actor, services, now },
) => {
  permitEver(actor, 'keep-certificates');
  const reason = reasonIn(body.reason);
  const found = await findCertificate(params.number, services);
  const { end, repeated } = await voidNumber(found, reason, actor, services, now);
  return { status: 200, body: { number: found.number, repeated, ended: tellEnd(end, services.city) } };
};

export const replaceCertificate: Action<'replaceCertificate', IssueServices> = async (
  { params, body },
  { actor, services, now },
) => {
  permitEver(actor, 'replace-certificates');
  const reason = reasonIn(body.reason, 'replace-certificates');
  const found = await findCertificate(params.number, services);
  permit(actor, 'replace-certificates', found.document, services.programme);
  if (!mayAll(actor, 'replace-certificates')) await refuseHandedOut(found, body.kind, services, now);
  const asked = { ...correctionsIn(body), reason };
  const { successor, repeated } = await replaceNumber(found, asked, actor, services, now);
  return { status: 200, body: { number: found.number, successor, repeated } };
};

export const allowSeries: Action<'allowSeries', IssueServices> = async (
  { body },
  { actor, services, now },
) => {
  permitEver(actor, 'keep-certificates');
  const { series, unit, isOpen } = body;
  const found = findUnit(services.city, unit);
  if (!found) throw new Problem('unknown-unit', { unit });
  await setSeries({ ...body, reason: reasonIn(body.reason) }, actor, services, now);
  return { status: 200, body: { series, unit, unitName: found.name, isOpen } };
};

export const handler = byRoute({
  voidCertificate: endpoint('voidCertificate', connectIssue, voidCertificate),
  replaceCertificate: endpoint('replaceCertificate', connectIssue, replaceCertificate),
  allowSeries: endpoint('allowSeries', connectIssue, allowSeries),
});
