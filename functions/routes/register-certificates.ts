/**
 * POST /certificates/registrations, POST /certificates/blanks: a unit notes which of its certificates it has entered on
 * another platform, and which preprinted blanks they were printed on.
 */
import { certificatesForm } from '../../shared/certificates/content.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { documentOfClass } from '../certificates/document-of-class.ts';
import { findCertificate } from '../certificates/find-certificate.ts';
import { noteSpoiled, noteUsed } from '../certificates/note-blanks.ts';
import { registerNumbers } from '../certificates/register-numbers.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { typedName, typedText } from '../common/typed-text.ts';
import { byRoute } from '../http/by-route.ts';
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

export const noteBlanks: Action<'noteBlanks', RegisterCertificatesServices> = async (
  { body: { class: code, used = [], spoiled } },
  { actor, services, now },
) => {
  const id = documentOfClass(code);
  permit(actor, 'note-blanks', id, services.programme);
  const reason = spoiled && typedText(spoiled.reason);
  if (reason === '') throw new Problem('reason-missing', { action: actionTexts['note-blanks'] });
  // First what frees a number of its blank, so that the next one can be noted with it.
  const gone =
    spoiled && reason ? await noteSpoiled(id, { blanks: spoiled.blanks, reason }, actor, services, now) : 0;
  const noted = used.length ? await noteUsed(id, used, actor, services, now) : 0;
  return { status: 200, body: { used: noted, spoiled: gone } };
};

const connect = (): Connected<RegisterCertificatesServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  certificates: connectCertificates(),
});

export const handler = byRoute({
  registerCertificates: endpoint('registerCertificates', connect, registerCertificates),
  noteBlanks: endpoint('noteBlanks', connect, noteBlanks),
});
