/**
 * What every kind of column makes of what people write: the table by which a reader can check it. The test
 * runs over it and docs/intake.md prints it.
 */
import { choiceCases } from './kinds/choice-cases.ts';
import { citizenNumberCases } from './kinds/citizen-number-cases.ts';
import { contactCases } from './kinds/contact-cases.ts';
import { dateCases } from './kinds/date-cases.ts';
import { datesCases } from './kinds/dates-cases.ts';
import type { KindCases } from './kinds/kind-case.ts';
import { moneyCases } from './kinds/money-cases.ts';
import { monthCases } from './kinds/month-cases.ts';
import { numberCases } from './kinds/number-cases.ts';
import { proofCases } from './kinds/proof-cases.ts';
import { quantityCases } from './kinds/quantity-cases.ts';
import { textCases } from './kinds/text-cases.ts';
import { yesNoCases } from './kinds/yes-no-cases.ts';

export const kindCases: KindCases = [
  ...textCases,
  ...numberCases,
  ...quantityCases,
  ...moneyCases,
  ...dateCases,
  ...datesCases,
  ...monthCases,
  ...choiceCases,
  ...yesNoCases,
  ...citizenNumberCases,
  ...contactCases,
  ...proofCases,
];
