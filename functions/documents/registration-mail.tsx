/** The mail to whoever asked for a body to be registered: what became of it, why, and what to do next. */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Registration } from '../../shared/tables/directory.ts';
import { registrationMail as mail } from '../../shared/words/registration-mail.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, Greeting, partStyle, Signature, signatureLines } from './letter.tsx';

type Outcome = {
  readonly registration: Registration;
  readonly programme: Programme;
  readonly today: string;
};

const linesOf = ({ registration, programme }: Outcome): readonly Bilingual[] => {
  const { name, creditCode: code, district, decided } = registration;
  if (!decided) throw new Error('only of a registration that was decided on');
  const values = { name, code, district: nameOfUnit(programme, district) };
  return decided.outcome === 'approved'
    ? [fill(mail.approved, { ...values, unit: decided.unit ?? '' }), mail.next]
    : [fill(mail.refused, { ...values, reason: decided.reason }), mail.again];
};

const subjectOf = ({ registration: { name, decided } }: Outcome): Bilingual =>
  fill(decided?.outcome === 'approved' ? mail.subjectApproved : mail.subjectRefused, { name });

const textPart = (outcome: Outcome, language: Language): string =>
  [
    ...linesOf(outcome).flatMap((line) => [line[language], '']),
    ...signatureLines({ programme: outcome.programme, day: outcome.today }, language),
    '',
    automaticLine(outcome.programme, language),
  ].join('\n');

const HtmlPart = ({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }) => (
  <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
    <Greeting>{subjectOf(outcome)[language]}</Greeting>
    {linesOf(outcome).map((line) => (
      <p key={line.zh}>{line[language]}</p>
    ))}
    <Signature programme={outcome.programme} day={outcome.today} language={language} />
    <p style="color:#566172;font-size:13px">{automaticLine(outcome.programme, language)}</p>
  </div>
);

/** @param first the applicant's language; the other follows below */
export const writeRegistrationLetter = (to: string, outcome: Outcome, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(outcome)[language],
    text: (language) => textPart(outcome, language),
    html: (language) => <HtmlPart outcome={outcome} language={language} />,
  });
