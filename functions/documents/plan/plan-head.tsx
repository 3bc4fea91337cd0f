/** How the page of the plan begins: title, number, facts of the issue, and the notice’s own sentences. */
import { fill, type Language } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { planTexts } from '../../../shared/words/plan-paper.ts';
import { issueFacts } from './issue-facts.ts';
import { noticeText } from './notice-text.ts';
import { addressees, titleOf } from './notice-titles.ts';

export type Page = { readonly paper: PlanPaper; readonly programme: Programme; readonly language: Language };

export const Head = ({ paper, programme, language }: Page) => (
  <>
    <header class="head">
      <p class="over">{programme.statisticalForm.authority[language]}</p>
      <h1>{titleOf({ paper, programme })[language]}</h1>
      <p class="issue">
        {paper.issue.documentNumber}
        {paper.issue.notice > 0 ? (
          <span class="edition">
            {fill(planTexts.changeNumber, { notice: paper.issue.notice })[language]}
          </span>
        ) : null}
      </p>
    </header>
    <dl class="facts">
      {issueFacts(paper, programme).map(([term, fact]) => (
        <>
          <dt>{term[language]}</dt>
          <dd>{fact[language]}</dd>
        </>
      ))}
    </dl>
  </>
);

export const Sentences = ({ paper, programme, language }: Page) => (
  <div class="lead body">
    <p class="to">{addressees({ paper, programme })[language]}</p>
    {noticeText({ paper, programme }).map(({ kind, text }) =>
      kind === 'heading' ? <h2 key={text.zh}>{text[language]}</h2> : <p key={text.zh}>{text[language]}</p>,
    )}
  </div>
);
