/** What a body says of itself when it registers. The districts to choose from are those of the day. */
import type { Columns } from '../form/define-form.ts';
import { nonPublicOwnerships, ownerships } from '../forms/columns/trainee-choices.ts';
import { registeringKinds } from '../ground/define-city.ts';
import { registrationWords as words } from '../words/registration.ts';
import { registrationForm as form } from '../words/registration-form.ts';
import { unitKindTexts } from '../words/unit-kinds.ts';

export const registrationColumns = {
  name: { kind: 'text', header: words.unitName, required: true, maxLength: 60 },
  creditCode: { kind: 'credit-code', header: words.code, required: true },
  kind: {
    kind: 'choice',
    header: { zh: '单位类别', en: 'Type' },
    help: form.kindHelp,
    required: true,
    options: registeringKinds.map((code) => ({ code, ...unitKindTexts[code] })),
  },
  ownership: {
    kind: 'choice',
    header: words.ownership,
    help: form.ownershipHelp,
    required: true,
    options: ownerships.filter(({ code }) => nonPublicOwnerships.indexOf(code) >= 0),
  },
  district: { kind: 'choice', header: words.district, help: form.districtHelp, required: true, options: [] },
  person: { kind: 'text', header: words.applicant, help: form.personHelp, required: true, maxLength: 40 },
  telephone: {
    kind: 'phone',
    header: { zh: '办公电话', en: 'Office telephone' },
    help: form.telephoneHelp,
  },
} as const satisfies Columns;

export type RegistrationField = keyof typeof registrationColumns;
export const registrationFields = Object.keys(registrationColumns) as readonly RegistrationField[];
