/**
 * Anybody with a telephone: opens a certificate by the code on its paper, by number and name, or with the key of another
 * one, and prints what a link of the unit gives. What had ended before they asked is never shown or printed as valid.
 */
import { checkByKey, checkByName } from '../../../functions/certificates/check-certificate.ts';
import { makePaper } from '../../../functions/certificates/make-paper.ts';
import { certificateKey } from '../../../functions/common/certificate-keys.ts';
import { numbersGiven } from '../numbers-given.ts';
import type { Random } from '../random.ts';
import { certificateSecrets } from '../services.ts';
import type { World, WorldServices } from '../world.ts';

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

export const openCertificate = async (world: World, id: string, random: Random): Promise<void> => {
  const given = numbersGiven(world);
  const one = random.among(given, ({ number }) => number);
  const other = random.among(given, ({ number }) => number);
  if (!one || !other) return;
  const { number, name } = one;
  const wasEnded = new Set(world.certified.ended);
  const way = random.pick(['code', 'code', 'name', 'key of another', 'number alone', 'paper'] as const);
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
  const key = certificateKey(certificateSecrets, way === 'key of another' ? other.number : number);
  const shown = await tried(world, id, (services) =>
    way === 'name' || way === 'number alone'
      ? checkByName({ number, name: way === 'name' ? name : '' }, services, new Date())
      : checkByKey(number, key, services),
  );
  world.say(`${id}: ${number} is opened by ${way}: ${typeof shown === 'object' ? shown.state : shown}`);
  if (typeof shown !== 'object') return;
  if (shown.state === 'valid' && wasEnded.has(number))
    world.violate('the public page shows at once what has ended', `${id}: ${number}`);
  const isOwn = way !== 'number alone' && (way !== 'key of another' || other.number === number);
  if (shown.number !== number || !isOwn)
    world.violate('a key opens its own certificate alone', `${id}: ${shown.number} by ${way}`);
};
