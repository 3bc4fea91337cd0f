import type { Columns } from '../../form/define-form.ts';
import { payers } from './money-columns.ts';

/** What came in in a month, and what units passed on to each other. */
export const fundingReceived = {
  received: {
    kind: 'money',
    fresh: true,
    header: { zh: '本月到位（元）', en: 'Received (yuan)' },
    help: {
      zh: '流量：本月从财政、单位、个人、社会收到的款项；其他报送单位转来的填“本月收到转拨”。',
      en: 'A flow: money that came in this month from the treasury, employers, persons or society. Money from another reporting unit goes under “Handed over to us”.',
    },
    also: [
      '到位',
      '到位金额',
      '到位数',
      '到位经费',
      '到位资金',
      '本月到位金额',
      '本月到位经费',
      '本月到位资金',
      '本月拨入',
      '本月收入',
    ],
  },
  payer: {
    kind: 'choice',
    options: payers,
    header: { zh: '出资方', en: 'Payer' },
    also: ['出资单位', '出资方类别', '资金提供方'],
    help: {
      zh: '社会资金、个人等非财政经费到位时填写；同一来源有几个出资方的分行填写。',
      en: 'For money received that is not government’s; several payers of one source have a row each.',
    },
  },
  handed: {
    kind: 'money',
    fresh: true,
    width: 140,
    header: { zh: '本月收到转拨（元）', en: 'Handed over to us (yuan)' },
    help: {
      zh: '流量：其他报送单位本月转来的款项，对方填“本月转拨”。同时填写转拨单位。',
      en: 'A flow: money another reporting unit passed to yours this month; it enters the same under “Passed on”. Name the unit.',
    },
    also: ['收到转拨', '转入', '转入资金', '本月转入', '上级转拨', 'Handed'],
  },
  passed: {
    kind: 'money',
    fresh: true,
    header: { zh: '本月转拨（元）', en: 'Passed on (yuan)' },
    help: {
      zh: '流量：本月转给其他报送单位（如承办基地）的款项，不是支出。同时填写转拨单位。',
      en: 'A flow: money passed to another reporting unit this month, such as the base that holds the class. It is not spending. Name the unit.',
    },
    also: ['转拨', '转出', '转拨金额', '本月转出', '拨付承办单位', '本月拨付', 'Passed'],
  },
  peer: {
    kind: 'unit',
    width: 180,
    header: { zh: '转拨单位', en: 'Other unit' },
    help: {
      zh: '转来或转往的单位；一行只填一个方向。',
      en: 'The unit that handed the money over or received it; one direction a row.',
    },
    also: ['对方单位', '往来单位', '拨入单位', '拨出单位', '收款单位', 'Peer'],
  },
} as const satisfies Columns;
