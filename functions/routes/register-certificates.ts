/** POST /certificates/registrations: a unit notes which of its certificates it has entered on another platform. */
import { certificatesForm } from '../../shared/certificates/content.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { findCertificate } from '../certificates/end-certificate.ts';
import { registerNumbers } from '../certificates/register-numbers.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { typedName } from '../common/typed-text.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';

export type RegisterCertificatesServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'certificates'
>;

export const registerCertificates: Action<'registerCertificates', RegisterCertificatesServices> = async (
  { body },
  { actor, services, now },
) => {
  const platform = typedName(body.platform);
  if (!platform) throw new Problem('reason-missing', { action: actionTexts['register-certificates'] });
  permit(actor, 'register-certificates', { unit: actor.unit, form: certificatesForm }, services.programme);
  const typed = await inLanes(body.numbers, (number) => findCertificate(number, services));
  // One number written two ways is one item of the transaction.
  const found = [...new Map(typed.map((each) => [each.number, each])).values()];
  for (const { document } of found) permit(actor, 'register-certificates', document, services.programme);
  const { registered, before } = await registerNumbers(found, platform, actor, services, now);
  return { status: 200, body: { registered: [...registered], before: [...before] } };
};

const connect = (): Connected<RegisterCertificatesServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  certificates: connectCertificates(),
});

export const handler = endpoint('registerCertificates', connect, registerCertificates);
