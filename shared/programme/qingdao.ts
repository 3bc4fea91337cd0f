/** Qingdao as an installation runs it: what applies to all its programmes. Values without a legal basis are marked as ours. */
import { chinaDaysOff } from './china-days-off.ts';
import { chinaRetention } from './china-retention.ts';
import { type City, defineCity } from './define-city.ts';
import { terms20132020 } from './qingdao-2013-2020.ts';
import { terms20212030 } from './qingdao-2021-2030.ts';
import { qingdaoUnits } from './qingdao-units.ts';

export const qingdao: City = defineCity(
  {
    id: 'qingdao',
    name: { zh: '青岛市', en: 'Qingdao' },
    timeZone: 'Asia/Shanghai',
    utcOffsetMinutes: 480,
    units: qingdaoUnits,
    unitPrefixes: ['青岛市', '青岛'],
    bureau: 'rsj',
    // the line of HR bureaus everywhere in the country
    office: {
      name: { zh: '专业技术人员管理处', en: 'Professional Staff Office' },
      telephone: '0532-12333',
    },
    telephones: { areaCode: '0532', digits: 8 },
    documentOffice: '青人社发',
    seats: { clerk: 2, head: 1 },
    daysOff: chinaDaysOff,
    retention: chinaRetention,
    // ours; regions use 6 or 8 hours and 3 or 4 for half a day (DOMAIN C1), and no limit of online hours is known
    dayHours: [{ from: '2014-01-01', day: 8, halfDay: 4, most: 10, mostOnline: 8, onlineShare: 0.5 }],
    yearlyHours: [
      // 人社部令第25号, in force from that day: 90 hours a year, of which professional subjects are two thirds in
      // general; the city's notice of 2026 says 30 public and 60 professional (DOMAIN C1)
      { from: '2015-10-01', hours: 90, publicHours: 30, professionalHours: 60 },
    ],
    norms: {
      // 财行〔2016〕540号, from 2017-01-01: class III 550 yuan a person a day, teaching apart. A central norm; the
      // city's own is not known (DOMAIN C4), and the multiple that causes a warning is ours.
      dayQuotas: [{ from: '2017-01-01', fen: 55_000 }],
      timesQuota: 2,
      timesPlanned: 1.5,
    },
    // notice 67: the bureau designs the certificates and the host issues them; mark, first day, share and days
    // are ours, and so is that the host corrects a name for itself before it hands the paper out
    certificates: {
      mark: 'QDZX',
      from: '2015-01-01',
      hoursShare: 0.8,
      remindAfterDays: 30,
      handedOutAfterDays: 15,
    },
    // notice 53: the area reviews its own first; the second pair of eyes from 1,000,000 yuan on is ours
    reviewSteps: [{ by: 'superior' }, { by: 'bureau' }, { by: 'bureau', budgetFrom: 100_000_000 }],
    reminders: { before: [5, 1], after: 1, head: 3 },
  },
  // The year of a period says which one it belongs to.
  [terms20132020, terms20212030],
);

export const [qingdao20132020, qingdao20212030] = qingdao.programmes as [
  City['programmes'][number],
  City['programmes'][number],
];
