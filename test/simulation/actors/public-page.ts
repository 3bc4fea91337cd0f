/**
 * Anybody with a telephone: opens a certificate by the code on its paper, by number and name, or with the key of another
 * one, and prints what a link of the unit gives. What had ended before they asked is never shown or printed as valid.
 */
import { checkByKey, checkByName } from '../../../functions/certificates/check-certificate.ts';
import { makePaper } from '../../../functions/certificates/make-paper.ts';
import { certificateKey } from '../../../functions/common/certificate-keys.ts';
import { numbersGiven } from '../numbers-given.ts';
import { type Random, randomOf } from '../random.ts';
import { certificateSecrets } from '../services.ts';
import type { World, WorldServices } from '../world.ts';
import { issueCertificates } from './certificates.ts';

/** What Typst would print, in letters. */
const renderers = {
  renderCertificates: (all: readonly { readonly certificate: { readonly number: string } }[]) =>
    Buffer.from(JSON.stringify(all.map(({ certificate }) => certificate.number))),
  renderList: (paper: object) => Buffer.from(JSON.stringify(paper)),
};

/** Undefined when it was refused, failed or died: nothing was shown. */
const tried = async <T>(
  world: World,
  id: string,
  work: (services: WorldServices) => Promise<T>,
): Promise<T | undefined> => {
  const ended = await world.scheduler.start(id, false, (action) => work(world.servicesOf(action)));
  return ended.how === 'answered' ? ended.value : undefined;
};

const ways = ['code', 'name', 'key of another', 'number alone', 'paper'] as const;

/** Several people, one after the other, each in their way. */
export const openCertificate = async (world: World, id: string, random: Random): Promise<void> => {
  if (numbersGiven(world).length === 0) await issueCertificates(world, `${id} issued first`, random);
  for (const way of ways) await open(world, `${id} by ${way}`, way, randomOf(`${world.seed}/${id}/${way}`));
};

const open = async (world: World, id: string, way: (typeof ways)[number], random: Random): Promise<void> => {
  const given = numbersGiven(world);
  const one = random.among(given, ({ number }) => number);
  if (!one) return;
  const { number, name } = one;
  const wasEnded = new Set(world.certified.ended);
  if (way === 'paper') {
    const paper = { kind: 'certificates', of: one.class, part: 1, language: 'zh' } as const;
    const printed = await tried(world, id, (services) =>
      makePaper(paper, { ...services, renderers }, new Date()),
    );
    const numbers = printed ? (JSON.parse(Buffer.from(printed).toString()) as string[]) : [];
    world.say(`${id}: certificates of ${one.class} are printed: ${numbers.length}`);
    for (const each of numbers)
      if (wasEnded.has(each)) world.violate('what has ended is not printed', `${id}: ${each}`);
    return;
  }
  const other = certificateKey(certificateSecrets, `${number} of another`);
  const key = way === 'code' ? certificateKey(certificateSecrets, number) : other;
  const shown = await tried(world, id, (services) =>
    way === 'name' || way === 'number alone'
      ? checkByName({ number, name: way === 'name' ? name : '' }, services, new Date())
      : checkByKey(number, key, services),
  );
  world.say(`${id}: ${number}: ${typeof shown === 'object' ? shown.state : shown}`);
  if (typeof shown !== 'object') return;
  if (shown.state === 'valid' && wasEnded.has(number))
    world.violate('the public page shows at once what has ended', `${id}: ${number}`);
  if (shown.number !== number || (way !== 'code' && way !== 'name'))
    world.violate('a key opens its own certificate alone', `${id}: ${shown.number}`);
};
