import type { Language } from '../../shared/ground/bilingual.ts';
import { printFigure } from '../../shared/statistics/table.ts';
import { mailTexts as words } from '../../shared/words/mail.ts';
import { automaticLine, Greeting, partStyle, Signature } from './letter.tsx';
import { changedInOther, changedOf, leadOf, leftOutOf, type News, otherOf } from './report-mail-said.ts';

const cell = 'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:left';
const amount =
  'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:right;white-space:nowrap;font-weight:bold';
const small = 'color:#566172;font-size:13px';

export const HtmlPart = ({ language, ...news }: News & { readonly language: Language }) => {
  const { newest, others, programme } = news;
  const [changedLead, ...changed] = changedOf(news, language);
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
      <Greeting>{words.greeting[language]}</Greeting>
      <p>{leadOf(news, language)}</p>
      {changedLead ? (
        <>
          <p>{changedLead}</p>
          <ul>
            {changed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <table role="presentation" style="border-collapse:collapse;width:100%;max-width:640px;font-size:14px">
        <thead>
          <tr>
            <th scope="col" style={cell}>
              {words.figure[language]}
            </th>
            <th scope="col" style={amount}>
              {words.value[language]}
            </th>
            <th scope="col" style={cell}>
              {words.note[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.edition.headlines.map((headline) => (
            <tr key={headline.title.zh}>
              <td style={cell}>{headline.title[language]}</td>
              <td style={amount}>{printFigure(headline.value, headline.format)}</td>
              <td style={`${cell};${small}`}>{headline.note[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{newest.edition.lead.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ')}</p>
      {leftOutOf(news, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a
          href={newest.links[language]}
          style="display:inline-block;padding:9px 18px;background:#c8102e;color:#ffffff;text-decoration:none;border-radius:4px"
        >
          {words.open[language]}
        </a>
      </p>
      <p style={small}>{words.linkNote[language]}</p>
      {others.length ? (
        <>
          <p>{words.others[language]}</p>
          <ul>
            {others.map((other) => (
              <li key={other.edition.month}>
                <a href={other.links[language]}>{otherOf(other, language)}</a>
                {changedInOther(other, language).map((line) => (
                  <div key={line} style={small}>
                    {line}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Signature programme={programme} day={newest.edition.issued} language={language} />
      <p style={small}>{automaticLine(programme, language)}</p>
    </div>
  );
};
