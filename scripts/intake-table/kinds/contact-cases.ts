/** What becomes of what a unit is reached and registered by. */
import { header, type KindCases } from './kind-case.ts';

export const contactCases: KindCases = [
  {
    column: { kind: 'credit-code', header },
    cases: [
      ['11320000MB151840XJ', '11320000MB151840XJ'],
      ['11320000mb151840xj', '11320000MB151840XJ'],
      // the standard's example of a wrong check character
      ['91350100M000100Y4Z', { code: 'credit-code-invalid' }],
      ['123', { code: 'credit-code-invalid' }],
    ],
  },
  {
    column: { kind: 'phone', header },
    cases: [
      ['0532-12345678', '0532-12345678'],
      ['053212345678', '0532-12345678'],
      ['138 0000 0000', '13800000000'],
      [13800000000, '13800000000'],
      ['+86 138-0000-0000', '13800000000'],
      ['手机：13800000000', '13800000000'],
      ['（0532）12345678转801', '0532-12345678-801'],
      ['+86-532-12345678', '0532-12345678'],
      ['010-12345678', '010-12345678'],
      ['400-800-8000', '400-800-8000'],
      ['021-1234567', { code: 'phone-invalid' }],
      ['12345678', { code: 'phone-invalid' }],
      ['85812345', { note: '0532-85812345' }],
      ['8581-2345转801', { note: '0532-85812345-801' }],
      // the numbers of this city have eight digits, of others perhaps seven
      ['0532-8581234', { code: 'phone-invalid' }],
      ['8581234', { code: 'phone-invalid' }],
      ['0533-2345678', '0533-2345678'],
      ['/', undefined],
      ['待定', { code: 'left-empty' }],
      ['138****0000', { code: 'phone-invalid' }],
      ['0532-12345678、87654321', { code: 'phone-invalid' }],
      ['12345', { code: 'phone-invalid' }],
    ],
  },
];
