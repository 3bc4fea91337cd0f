/** POST /certificates/{number}/void and …/replacement, POST /certificates/series: what the bureau alone decides on. */
import { findUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { setSeries } from '../certificates/allow-series.ts';
import { findCertificate, replaceNumber, voidNumber } from '../certificates/end-certificate.ts';
import { connectIssue, type IssueServices } from '../certificates/issue-certificates.ts';
import { tellEnd } from '../certificates/read-certificates.ts';
import { typedName, typedText } from '../common/typed-text.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';

/** @throws Problem reason-missing */
const reasonIn = (typed: string): string => {
  const reason = typedText(typed);
  if (!reason) throw new Problem('reason-missing', { action: actionTexts['keep-certificates'] });
  return reason;
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
  { params, body: { name, ...body } },
  { actor, services, now },
) => {
  permitEver(actor, 'keep-certificates');
  const reason = reasonIn(body.reason);
  const found = await findCertificate(params.number, services);
  const asked = { ...body, reason, name: name === undefined ? undefined : typedName(name) };
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
