/** What becomes of the number of a letter, or of a link to it. */
import { header, type KindCases } from './kind-case.ts';

export const proofCases: KindCases = [
  {
    column: { kind: 'proof', header },
    cases: [
      ['青人社发〔2015〕8号', '青人社发〔2015〕8号'],
      ['青人社发[2015]8号', '青人社发〔2015〕8号'],
      ['青人社发（２０１５）第008号', '青人社发〔2015〕8号'],
      ['鲁人社办字【2016】 12 号', '鲁人社办字〔2016〕12号'],
      ['https://hrss.example.cn/notice/8', 'https://hrss.example.cn/notice/8'],
      ['HTTPS://HRSS.Example.cn/Notice?id=8', 'https://hrss.example.cn/Notice?id=8'],
      ['https://www.示例.cn/公告/8', 'https://www.示例.cn/公告/8'],
      // the number stands behind the title
      [
        '关于认定基地的通知（青人社发〔2015〕8号）',
        { code: 'proof-invalid', suggested: '青人社发〔2015〕8号' },
      ],
      ['青人社发〔2015〕8号、青人社发〔2015〕9号', { code: 'proof-invalid' }],
      ['青人社发2015-8', { code: 'proof-invalid' }],
      ['会议纪要', { code: 'proof-invalid' }],
      ['凭证复印件', { code: 'proof-invalid' }],
      [8, { code: 'proof-invalid' }],
      [true, { code: 'proof-invalid' }],
      ['http://hrss.example.cn/8', { code: 'proof-link-invalid' }],
      ['www.example.cn', { code: 'proof-link-invalid' }],
      ['https://user:word@example.cn/8', { code: 'proof-link-invalid' }],
      ['https://example', { code: 'proof-link-invalid' }],
      ['https://192.0.2.1/8', { code: 'proof-link-invalid' }],
      ['https://example.cn/a b', { code: 'proof-link-invalid' }],
      ['https://example.cn/%zz', { code: 'proof-link-invalid' }],
      ['https://example.cn/11010519491231002X', { code: 'proof-link-invalid' }],
      ['https://example.cn/%31%31010519491231002X', { code: 'proof-link-invalid' }],
      ['javascript:alert(1)', { code: 'proof-link-invalid' }],
      ['/', undefined],
      ['待定', { code: 'left-empty' }],
      ['待发文', { code: 'proof-invalid' }],
    ],
  },
];
