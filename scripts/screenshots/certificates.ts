/** Certificates of a class of the story: the papers, and the pages behind their codes. */

import type { Page } from 'playwright-core';
import { certificateKey } from '../../functions/common/certificate-keys.ts';
import { drawCertificates } from '../../functions/documents/certificates/certificate-pdf.ts';
import { layClassBook } from '../../functions/documents/certificates/lay-class-book.ts';
import { layNotice } from '../../functions/documents/certificates/lay-notice.ts';
import { layRegister } from '../../functions/documents/certificates/list-papers.ts';
import { drawList } from '../../functions/documents/certificates/list-pdf.ts';
import { layRecord } from '../../functions/documents/certificates/record-paper.ts';
import { certificateAddress, recordAddress } from '../../shared/certificates/address.ts';
import type { Certificate, CertifiedPerson, PrintedClass } from '../../shared/certificates/content.ts';
import { recordNumber } from '../../shared/certificates/record-paper.ts';
import { styleOn } from '../../shared/certificates/style.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { createSteps } from '../demo/steps.ts';
import { playStory } from '../demo/story.ts';
import { keepOnPhone, keepPage } from './camera.ts';

const head = 'head.nyw@qingdao.example';
const reviewer = 'reviewer@qingdao.example';

type Told = {
  readonly class: PrintedClass;
  readonly people: readonly {
    readonly number?: string;
    readonly name: string;
    readonly mask: string;
    readonly hours: number;
    readonly onlineHours?: number;
    readonly issuedOn?: string;
  }[];
};

/** Pages of a drawing one below the other, without what it holds for selecting its text. */
const paperPage = (svg: string, zoom: number): string =>
  `<style>foreignObject,script{display:none}body{margin:0;background:#dfe4ea}main{zoom:${zoom};display:flex;justify-content:center;padding:14px}main>svg{background:#fff}</style><main>${svg}</main>`;

export const showCertificates = async (system: JourneySystem): Promise<void> => {
  await playStory(
    system,
    createSteps((line) => console.error(line)),
  );
  const day = todayOf(programme, new Date(system.now()));
  const { classes } = await system.api<{ classes: { code: string; eligible: number }[] }>(
    head,
    `certificates/classes?unit=nyw&year=${day.slice(0, 4)}`,
  );
  const held = classes.find(({ eligible }) => eligible > 2);
  if (!held) throw new Error('nobody of the story may have a certificate');
  await system.api(head, `certificates/classes/${held.code}`, { baseVersion: 0 });
  const told = await system.api<Told>(head, `certificates/classes/${held.code}`);
  const certificates = told.people.flatMap(
    ({ number, issuedOn = day, ...person }): (Certificate & { person: CertifiedPerson })[] =>
      number === undefined
        ? []
        : [
            {
              number,
              state: 'valid',
              issuedOn,
              programme: programme.id,
              class: told.class,
              person: { ...person, person: '', result: 'passed', roster: '', rosterVersion: 1 },
              document: '',
              content: '',
              place: 0,
            },
          ],
  );
  const [first, second] = certificates as [Certificate, Certificate];
  const secrets = { id: 'a', key: 'shown in a picture alone', old: {} };
  const addressOf = ({ number }: Certificate) =>
    certificateAddress(system.url, number, certificateKey(secrets, number));
  const style = styleOn([], day, programme, told.class);
  const printed = certificates.map((certificate) => ({
    certificate,
    style,
    address: addressOf(certificate),
    signed: '',
  }));
  await keepPage(
    system.browser,
    { html: paperPage(drawCertificates(printed.slice(0, 1), 'zhixin.qingdao.example/c'), 1.4) },
    'certificate',
    860,
  );
  const { authority } = programme.statisticalForm;
  const part = { part: 1, parts: 1, day, authority };
  const record = {
    ...told,
    unit: 'nyw',
    form: 'look-ups',
    period: day.slice(0, 7),
    programme: programme.id,
    formVersion: 1,
    nil: false,
    certifier: '',
    ids: [],
    name: certificates[0]?.person.name ?? '',
    mask: certificates[0]?.person.mask ?? '',
    printedOn: day,
    rows: [
      {
        ...told.class,
        year: day.slice(0, 4),
        class: told.class.code,
        result: 'passed' as const,
        number: first.number,
      },
      {
        ...told.class,
        year: String(Number(day.slice(0, 4)) - 1),
        class: told.class.code.replace(/^\d{4}/, String(Number(day.slice(0, 4)) - 1)),
        result: 'passed' as const,
        oldNumber: 'ZX-0012',
      },
    ],
  };
  const number = recordNumber(programme.certificates.mark, day, '8a3f12c409b7');
  for (const language of languages) {
    const papers = {
      'class-book': drawList(layClassBook(certificates, 0, { ...part, language })),
      'issue-register': drawList(
        layRegister(
          certificates.map((each, i) => ({ ...each, blank: `A${String(120 + i).padStart(6, '0')}` })),
          'QDZX 2015 00',
          [{ blank: 'A000125', reason: language === 'zh' ? '打印错位' : 'printed askew' }],
          { ...part, language },
        ),
      ),
      'void-notice': drawList(
        layNotice(
          [
            { number: first.number, state: 'void', on: day },
            { number: second.number, state: 'replaced', on: day, successor: first.number },
          ],
          day.slice(0, 7),
          { ...part, language },
        ),
      ),
      'hours-record': drawList(
        layRecord({ record, number, address: recordAddress(system.url, number, 'a'), authority, language }),
      ),
    };
    for (const [name, svg] of Object.entries(papers))
      await keepPage(system.browser, { html: paperPage(svg, 1.1) }, `${name}-${language}`, 720);
  }
  const typing = (certificate: Certificate) => async (page: Page) => {
    await page.locator('#number').fill(certificate.number);
    await page.locator('#name').fill(certificate.person?.name ?? '');
    await page.locator('button').click();
    await page.locator('dl').waitFor();
  };
  const asking = `${system.url}c`;
  await keepOnPhone(system.browser, asking, 'certificate-ask');
  await keepOnPhone(system.browser, asking, 'certificate-valid', typing(first));
  await system.api(reviewer, `certificates/${second.number}/void`, { reason: '发放有误' });
  await keepOnPhone(system.browser, asking, 'certificate-void', typing(second));
  const kind = 'name';
  await system.api(reviewer, `certificates/${first.number}/replacement`, { kind, reason: '姓名更正' });
  await keepOnPhone(system.browser, asking, 'certificate-replaced', typing(first));
  await keepOnPhone(system.browser, `${asking}/verify.html`, 'certificate-offline');
};
