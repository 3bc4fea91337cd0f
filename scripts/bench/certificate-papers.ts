/** Certificates as PDF: what one of a part of a hundred costs beside one alone, and whether a part fits into an answer. */
import {
  type PrintedCertificate,
  renderCertificates,
} from '../../functions/documents/certificates/certificate-pdf.ts';
import { certificateAddress } from '../../shared/certificates/address.ts';
import type { PrintedClass } from '../../shared/certificates/content.ts';
import { numberAt } from '../../shared/certificates/number.ts';
import { aPart } from '../../shared/certificates/paper-id.ts';
import { styleOn } from '../../shared/certificates/style.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { compareWork, wallClock } from './measure.ts';

const held: PrintedClass = {
  code: '2015A-NYW-001-1',
  title: '海洋装备智能制造关键技术高级研修班',
  programme: programme.name,
  category: same('高级研修项目'),
  host: same('示例海洋装备研究院'),
  start: '2015-05-11',
  end: '2015-05-15',
  hours: 40,
};
const issuedOn = '2015-05-20';
const series = { mark: programme.certificates.mark, year: '2015', series: '00' };

const given = (place: number): PrintedCertificate => {
  const number = numberAt(series, 1, place);
  return {
    certificate: {
      number,
      state: 'valid',
      issuedOn,
      programme: programme.id,
      class: held,
      person: {
        person: '',
        mask: '王*10',
        name: `王晓样${place}`,
        hours: 40,
        result: 'passed',
        roster: '',
        rosterVersion: 1,
      },
      document: '',
      content: '',
      place,
    },
    style: styleOn([], issuedOn, programme, held),
    address: certificateAddress('https://zhixin.example/', number, 'a'.repeat(17)),
    // As long as a signature with its content is.
    signed: `eyJ${'x'.repeat(620)}`,
  };
};

const megabyte = 1024 * 1024;

export const certificatePapers: Bench = {
  name: 'certificate-papers',
  async run({ rounds }) {
    const part = Array.from({ length: aPart.certificates }, (_, place) => given(place));
    const one = part.slice(0, 1);
    const sixty = part.slice(0, 60);
    const print = (all: readonly PrintedCertificate[]) => renderCertificates(all, 'zhixin.example/c');
    const asked = { clock: wallClock, rounds: Math.min(3, rounds), warmUps: 1 };
    const times = await compareWork({ ours: () => print(part), floor: () => print(one) }, asked);
    const sixtyTimes = await compareWork({ ours: () => print(sixty), floor: () => print(one) }, asked);
    return [
      againstFloor('a certificate of a hundred in one PDF', times.ours / part.length, times.floor, 1, 'ms'),
      againstFloor(
        'a certificate of sixty in one PDF',
        sixtyTimes.ours / sixty.length,
        sixtyTimes.floor,
        1,
        'ms',
      ),
      atMost('a certificate alone', print(one).length / 1024, 90, 'KB'),
      atMost('a part of a hundred certificates', print(part).length / megabyte, 2.5, 'MB'),
    ];
  },
};
