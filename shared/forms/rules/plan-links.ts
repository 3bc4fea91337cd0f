/** What a project of a plan is tied to: major projects, other talent programmes and policy documents (notice 4, 9, 68). */
import type { Reference, RowRule, RuleContext, Value } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';
import type { Bilingual } from '../../ground/bilingual.ts';

/** The registered row that a text names by its code or its name. */
export const linkNamed = (
  listed: readonly Pick<Reference, 'code' | 'title' | 'facts'>[],
  named: Value | undefined,
): Pick<Reference, 'code' | 'title' | 'facts'> | undefined =>
  typeof named === 'string'
    ? listed.find(({ code, title }) => code === named || foldText(title) === foldText(named))
    : undefined;

const listedIn = ({ references }: RuleContext) => references['major-project'] ?? [];

type Linked = {
  readonly column: 'majorProject' | 'talentProgramme';
  readonly is: (kind: unknown) => boolean;
  readonly other: Bilingual;
};

const listedRule = (column: 'majorProject' | 'talentProgramme'): RowRule => ({
  code: `${column === 'majorProject' ? 'major-project' : 'talent-programme'}-unlisted`,
  stage: 'references',
  severity: 'warning',
  reads: [column],
  paints: column,
  message: {
    zh: '“重大项目登记表”中无“{name}”，月报不能归入该项目。',
    en: '“{name}” is not in “Major projects”, so the report cannot show its training there.',
  },
  fix: {
    zh: '请改填表中的编号或名称；尚未登记的可以报送。',
    en: 'Use a code or name from that list; you may submit if it is not registered yet.',
  },
  broken: (row, context) => {
    const listed = listedIn(context);
    return listed.length > 0 && !linkNamed(listed, row[column])
      ? { name: String(row[column]).slice(0, 40) }
      : undefined;
  },
});

/** Of a class outside the plan, which names what it belongs to itself: whatever kind the row has. */
export const majorProjectListed: RowRule = listedRule('majorProject');

const linkRules = ({ column, is, other }: Linked): readonly RowRule[] => [
  listedRule(column),
  {
    code: `${column === 'majorProject' ? 'major-project' : 'talent-programme'}-of-other-kind`,
    stage: 'references',
    severity: 'error',
    reads: [column],
    paints: column,
    message: {
      zh: `“{name}”应填入“${other.zh}”栏。`,
      en: `“{name}” belongs under “${other.en}”.`,
    },
    fix: { zh: '请移到该栏。', en: 'Move it to that column.' },
    broken: (row, context) => {
      const found = linkNamed(listedIn(context), row[column]);
      return found && !is(found.facts.kind) ? { name: found.title } : undefined;
    },
  },
];

export const planLinkRules: readonly RowRule[] = [
  ...linkRules({
    column: 'majorProject',
    is: (kind) => kind !== 'talent',
    other: { zh: '衔接的人才工程', en: 'Linked talent programme' },
  }),
  ...linkRules({
    column: 'talentProgramme',
    is: (kind) => kind === 'talent',
    other: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
  }),
  {
    code: 'basis-not-in-force',
    stage: 'references',
    severity: 'warning',
    reads: ['basis'],
    paints: 'basis',
    message: {
      zh: '“{title}”在 {year} 年未施行或已失效。',
      en: '“{title}” is not in force in {year}.',
    },
    fix: { zh: '请改选现行文件。', en: 'Select a document that is in force.' },
    broken: ({ basis }, { find, period }) => {
      const found = find('basis', basis);
      const { from, to } = found?.facts ?? {};
      return found &&
        ((typeof to === 'string' && to < `${period}-01-01`) ||
          (typeof from === 'string' && from > `${period}-12-31`))
        ? { title: found.title, year: period }
        : undefined;
    },
  },
];
