/** The units that DynamoDB counts for certificates of a class: the transaction that numbers them, and their rows of the index. */
import type { CertificateRow } from '../../functions/services/given-numbers.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { certificatesForm } from '../../shared/certificates/content.ts';
import { noCertificates, numberIn } from '../../shared/certificates/life.ts';
import { bootWithClass } from './booted.ts';
import { unitsOfCertificate } from './budgets.ts';
import { atMost, type Bench } from './figure.ts';
import { meteredClient } from './write-units.ts';

/** People of a large class: one transaction, whatever their number. */
const people = 300;
const series = { mark: 'QDZX', year: '2015', series: '00' };
const content = 'a'.repeat(64);

export const certificateUnits: Bench = {
  name: 'certificate-units',
  counted: true,
  async run() {
    const booted = await bootWithClass();
    await booted.local.streams.pause(true);
    const { documents, meter } = meteredClient(booted);
    const named = (name: string): string => booted.local.about.tables[name] as string;
    const certificates = connectCertificates(documents, named('Certificates'), () => named('Submissions'));
    const submissions = connectSubmissions(documents, named('Submissions'));
    try {
      const id = { unit: 'nyw', form: certificatesForm, period: '2015B-NYW-001-1' } as const;
      const moves = await submissions.moves('nyw');
      const given = {
        type: 'issued',
        at: '2015-05-04T02:00:00.000Z',
        by: 'head.nyw@qingdao.example',
        byName: '负示例',
      } as const;
      const before = meter.units;
      const event = await certificates.number(
        id,
        noCertificates,
        { ...given, ...series, count: people, content },
        moves,
      );
      if (event === 'moved' || event.type !== 'issued') throw new Error('nothing was numbered');
      await certificates.project(
        Array.from(
          { length: people },
          (_, place): CertificateRow => ({
            number: numberIn(event, place),
            person: String(place).padStart(64, '0'),
            mask: '样*23',
            document: 'nyw/certificates/2015B-NYW-001-1',
            content,
            place,
            issuedOn: '2015-05-04',
            endDay: '2015-03-13',
            hours: 40,
          }),
        ),
      );
      const each = (meter.units - before) / people;
      return [atMost(`units of a certificate, ${people} of a class`, each, unitsOfCertificate, 'units')];
    } finally {
      documents.destroy();
      await booted.close();
    }
  },
};
