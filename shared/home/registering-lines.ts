import { homeWords as words } from '../words/home.ts';
import { registrationWords } from '../words/registration.ts';
import { type Home, type HomeLine, registrationKey, section, type Telling, text } from './line.ts';

/** A tick is read by the commands that register or refuse. */
export const registeringLines = ({ registering }: Home, { say }: Telling): readonly HomeLine[] => {
  if (!registering) return [];
  const { registrations, count } = registering;
  const more = count - registrations.length;
  return [
    section(say(registrationWords.section, { count })),
    text(say(registrationWords.sectionHelp)),
    {
      kind: 'head',
      cells: [
        registrationWords.unitName,
        registrationWords.ownership,
        registrationWords.code,
        words.waited,
        registrationWords.applicant,
        words.next,
      ].map((each) => say(each)),
    },
    ...registrations.map(
      (each): HomeLine => ({
        kind: 'line',
        key: registrationKey(each.id),
        cells: [
          each.name,
          say(each.ownershipName),
          each.creditCode,
          each.workingDays,
          [each.person, each.email, each.telephone ?? ''].filter(Boolean).join(' '),
          say(each.district.name),
        ],
      }),
    ),
    ...(more > 0 ? [text(say(registrationWords.sectionMore, { count: more }))] : []),
  ];
};
