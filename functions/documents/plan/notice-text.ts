/** What the notice says, sentence by sentence, from the plan's own figures and the programme's rules. */
import { type Bilingual, fill, listNames, same } from '../../../shared/ground/bilingual.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import { planTexts } from '../../../shared/words/plan-paper.ts';
import { planSentences as words } from '../../../shared/words/plan-sentences.ts';
import { meetingOf } from './meeting-of.ts';
import { demands } from './notice-demands.ts';
import { fields } from './notice-fields.ts';
import { byCategory, joinedSentences, scale } from './notice-scale.ts';
import { isChange, numeral, titleOf } from './notice-titles.ts';
import { type Paragraph, text } from './paragraph.ts';
import type { Printed } from './printed-plan.ts';

const nothing = same('');

const agreed = ({ issue }: PlanPaper): Bilingual =>
  issue.decision === '' ? nothing : fill(words.agreed, { meeting: meetingOf(issue.decision) });

type Chapter = { readonly title: Bilingual; readonly paragraphs: readonly Paragraph[] };

const planChapters = (printed: Printed): Chapter[] => [
  { title: words.scaleTitle, paragraphs: [text(joinedSentences(scale(printed), byCategory(printed)))] },
  { title: words.fieldsTitle, paragraphs: fields(printed) },
  { title: words.demandsTitle, paragraphs: demands(printed) },
];

const counted = {
  added: words.countAdded,
  removed: words.countRemoved,
  changed: words.countChanged,
} as const;

/** What there is of each kind of change; what there is none of is not named. */
const changesCounted = ({ changes = [] }: PlanPaper): Bilingual =>
  listNames(
    Object.entries(counted).flatMap(([kind, said]) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count ? [fill(said, { count })] : [];
    }),
  );

const changeChapters = (printed: Printed): Chapter[] => {
  const { paper } = printed;
  return [
    {
      title: words.changesTitle,
      paragraphs: [text(fill(words.changes, { list: changesCounted(paper) }))],
    },
    {
      title: words.scaleTitle,
      paragraphs: [text(joinedSentences(scale(printed), byCategory(printed))), ...fields(printed).slice(1)],
    },
    {
      title: words.restTitle,
      paragraphs: [text(fill(words.rest, { number: (paper.previous ?? paper.issue).documentNumber }))],
    },
  ];
};

/** A reason as part of a sentence. */
const unstopped = (reason: string): string => reason.replace(/[。；;.！!，,\s]+$/, '');

const opening = ({ paper, programme }: Printed): Bilingual => {
  const { issue, previous, plan } = paper;
  const { title, number } = programme.basis;
  if (!isChange(paper))
    return fill(words.opening, { basis: title, basisNumber: number, year: plan.year, agreed: agreed(paper) });
  const before = previous
    ? fill(words.before, {
        title: titleOf({ paper: { ...paper, issue: previous }, programme }),
        number: previous.documentNumber,
      })
    : fill(words.beforeUnknown, { year: plan.year });
  const reason = unstopped(issue.reason);
  return fill(words.changeOpening, {
    before,
    because: reason === '' ? nothing : fill(words.because, { reason }),
    agreed: agreed(paper),
  });
};

/** The text of the notice between the addressees and the list of annexes. */
export const noticeText = (printed: Printed): Paragraph[] => [
  text(opening(printed)),
  ...(isChange(printed.paper) ? changeChapters(printed) : planChapters(printed)).flatMap(
    ({ title, paragraphs }, place): Paragraph[] => [
      { kind: 'heading', text: fill(planTexts.heading, { number: numeral(place), title }) },
      ...paragraphs,
    ],
  ),
];
