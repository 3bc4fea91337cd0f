/** Certificates of a class that nobody had to hold: content and numbers as issuing leaves them. */
import { sha256 } from '../../functions/common/hashes.ts';
import type { Services } from '../../functions/common/services.ts';
import {
  type CertificateContent,
  type CertifiedPerson,
  certificateLayout,
  certificatesForm,
  certificatesOf,
  type PrintedClass,
} from '../../shared/certificates/content.ts';
import { foldCertificates, numberIn, recordCertificates } from '../../shared/certificates/life.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { shortName } from '../../shared/ground/define-programme.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { canonical } from '../../shared/submission/chain.ts';

export const givenClass: PrintedClass = {
  code: '2015A-NYW-001-1',
  title: '海洋装备智能制造关键技术高级研修班',
  programme: shortName(programme),
  category: { zh: '高级研修项目', en: 'Advanced seminars' },
  host: same('示例海洋装备研究院'),
  start: '2015-05-11',
  end: '2015-05-15',
  hours: 40,
  onlineHours: 8,
};

export const givenPerson = (i: number, name = `王晓样${i || ''}`): CertifiedPerson => ({
  person: sha256(`person ${i}`),
  mask: `${[...name][0]}*10`,
  name,
  hours: 40,
  onlineHours: 8,
  result: 'passed',
  roster: 'nyw/trainee-roster/2015-05',
  rosterVersion: 1,
});

type Given = Pick<Services, 'archive' | 'certificates' | 'submissions'>;
type Wanted = {
  readonly class?: Partial<PrintedClass>;
  readonly issuedOn?: string;
  readonly series?: string;
  readonly template?: string;
  /** The number in whose place the new one comes. */
  readonly replaces?: string;
  readonly at?: string;
};

const documentOf = (code: string) => {
  const id = certificatesOf(code);
  if (!id) throw new Error(`no class: ${code}`);
  return { ...id, form: certificatesForm } as const;
};
const who = { by: 'head@nyw.example', byName: '示例负责人' };

/** @returns their numbers, in order */
export const giveCertificates = async (
  { archive, certificates, submissions }: Given,
  people: readonly CertifiedPerson[],
  { class: facts, issuedOn = '2015-05-20', series = '07', template, replaces, at }: Wanted = {},
): Promise<readonly string[]> => {
  const held = { ...givenClass, ...facts };
  const id = documentOf(held.code);
  const content: CertificateContent = {
    ...id,
    programme: programme.id,
    formVersion: certificateLayout,
    nil: false,
    certifier: who.byName,
    rows: people,
    ids: people.map((_, i) => `row-${i}`),
    class: held,
    issuedOn,
    ...(template !== undefined && { template }),
  };
  const text = canonical(content);
  await archive.keep(id, sha256(text), text);
  const event = await certificates.number(
    id,
    foldCertificates(await certificates.events(id)),
    {
      ...(replaces === undefined
        ? { type: 'issued' as const }
        : { type: 'replaced' as const, number: replaces, kind: 'name' as const, reason: '姓名更正' }),
      ...who,
      at: at ?? `${issuedOn}T02:00:00.000Z`,
      mark: programme.certificates.mark,
      year: issuedOn.slice(0, 4),
      series,
      count: people.length,
      content: sha256(text),
    },
    await submissions.moves(id.unit),
  );
  if (event === 'moved' || !('first' in event)) throw new Error('somebody else was faster');
  return people.map((_, place) => numberIn(event, place));
};

export const voidCertificate = async (
  { certificates }: Given,
  number: string,
  code = givenClass.code,
  at = '2015-06-02T02:00:00.000Z',
): Promise<void> => {
  const id = documentOf(code);
  const state = foldCertificates(await certificates.events(id));
  const given = { type: 'voided' as const, ...who, at, number, reason: '发放有误' };
  const { event } = recordCertificates(state, given, sha256);
  if ((await certificates.add(id, event)) !== 'written') throw new Error('somebody else was faster');
};
