/**
 * What people may do next, drawn at random. Versions are told from where the paper stands ("the latest", "one
 * before"), so that a step keeps its meaning when fast-check leaves out those before it.
 */
import fc from 'fast-check';
import type { Note, Request, Sheet, Verb } from './asked.ts';
import type { Desk } from './desk-model.ts';
import { deskStates, type Paper, type State } from './paper.ts';
import { everybody, type Line, muchMoney, type PaperName, paperNames, type Who } from './town.ts';

/** So many versions beside the latest: 0 is right, -1 stale, 1 not there yet. */
type Beside = -2 | -1 | 0 | 1;
export type Step =
  | {
      readonly step: 'submit';
      readonly who: Who;
      readonly paper: PaperName;
      readonly base: Beside;
      readonly sheet: Sheet | 'same';
    }
  | {
      readonly step: 'decide';
      readonly who: Who;
      readonly paper: PaperName;
      readonly verb: Verb;
      readonly version: Beside;
      readonly reason: string;
      readonly notes: readonly Note[];
      readonly instead: boolean;
    }
  | {
      readonly step: 'reword';
      /** Whoever sent it back, mostly. */
      readonly who: Who | 'author';
      readonly paper: PaperName;
      readonly version: Beside;
      readonly notes: readonly Note[];
    }
  | {
      readonly step: 'hand-over';
      readonly who: Who;
      readonly paper: PaperName;
      readonly version: Beside;
      readonly to: Who | '';
    }
  | { readonly step: 'bulk'; readonly who: Who; readonly papers: readonly PaperName[] }
  | { readonly step: 'list'; readonly who: Who; readonly state: State }
  | { readonly step: 'read'; readonly who: Who; readonly paper: PaperName; readonly version: Beside | 'none' }
  | { readonly step: 'open'; readonly who: Who; readonly paper: PaperName };
/** `lost`: whatever it changed, the answer does not arrive. */
export type Move =
  | { readonly move: 'ask'; readonly step: Step; readonly lost: boolean }
  | { readonly move: 'repeat' | 'project' | 'next-day' };

const paper = fc.constantFrom(...paperNames, 'nyw/advanced-plan/2015', 'jidi/advanced-plan/2015');
/** Mostly those whose work it is; now and then anybody at all. */
const mostly = (...whose: readonly Who[]): fc.Arbitrary<Who> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...whose) },
    { weight: 1, arbitrary: fc.constantFrom(...everybody) },
  );
const clerksOf: Record<PaperName, readonly Who[]> = {
  'nyw/advanced-plan/2015': ['clerk', 'colleague', 'insider'],
  'hyj/advanced-plan/2015': ['stranger'],
  'jidi/advanced-plan/2015': ['teacher'],
  'nyw/class-return/2014-12': ['clerk', 'colleague'],
};
/** Whoever may have its turn there, and who has none. */
const reviewersOf: Record<PaperName, readonly Who[]> = {
  'nyw/advanced-plan/2015': ['reviewer', 'second'],
  'hyj/advanced-plan/2015': ['reviewer', 'second', 'insider'],
  'jidi/advanced-plan/2015': ['endorser', 'endorser', 'reviewer', 'second', 'otherEndorser'],
  'nyw/class-return/2014-12': ['reviewer'],
};

const line: fc.Arbitrary<Line> = fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  persons: fc.constantFrom(50, 60),
  yuan: fc.constantFrom(150_000, 150_000, muchMoney),
});
const sheet: fc.Arbitrary<Sheet> = fc.record({
  lines: fc.uniqueArray(line, { maxLength: 3, selector: ({ number }) => number }),
  nil: fc.constantFrom(false, false, false, true),
  flaw: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'uncertified', 'unreadable'),
});
const good: fc.Arbitrary<Sheet> = fc.record({
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ number }) => number }),
  nil: fc.constant(false),
  flaw: fc.constant('none'),
});
const nothing: fc.Arbitrary<Sheet> = fc.constant({ lines: [], nil: true, flaw: 'none' });
const beside = fc.constantFrom<Beside>(0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -2, 1);
const reason = fc.constantFrom('请补充', '请补充', '预算有误', '');
const note = fc.record({
  line: fc.constantFrom(1, 1, 2, 3, 9),
  text: fc.constantFrom('人数与预算不符', '人数请核对'),
});
/** One of a line. */
const notes = fc.uniqueArray(note, { maxLength: 2, selector: ({ line }) => line });

const sent = fc.oneof(
  { weight: 5, arbitrary: good },
  { weight: 2, arbitrary: fc.constant('same' as const) },
  { weight: 1, arbitrary: nothing },
  { weight: 1, arbitrary: sheet },
);

/** What may be asked about one paper. */
const stepOn = (name: PaperName): fc.Arbitrary<Step> => {
  const clerk = mostly(...clerksOf[name]);
  const reviewer = mostly(...reviewersOf[name]);
  const on = fc.constant(name);
  const decision = (
    verb: Verb,
    who: fc.Arbitrary<Who>,
    reason: fc.Arbitrary<string>,
    notes: fc.Arbitrary<Note[]> = fc.constant([]),
  ) =>
    fc.record({
      step: fc.constant('decide' as const),
      who,
      paper: on,
      verb: fc.constant(verb),
      version: beside,
      reason,
      notes,
      instead: verb === 'approve' ? fc.constantFrom(false, false, false, false, true) : fc.constant(false),
    });
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        step: fc.constant('submit' as const),
        who: clerk,
        paper: on,
        base: beside,
        sheet: sent,
      }),
    },
    { weight: 10, arbitrary: decision('approve', reviewer, fc.constantFrom('', '同意')) },
    { weight: 3, arbitrary: decision('return', reviewer, reason, notes) },
    { weight: 2, arbitrary: decision('withdraw', clerk, fc.constantFrom('', '误报')) },
    { weight: 4, arbitrary: decision('reopen', mostly('reviewer', 'second'), reason) },
    {
      weight: 3,
      arbitrary: fc.record({
        step: fc.constant('reword' as const),
        who: fc.oneof(
          { weight: 4, arbitrary: fc.constant('author' as const) },
          { weight: 1, arbitrary: reviewer },
        ),
        paper: on,
        version: beside,
        notes,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        step: fc.constant('hand-over' as const),
        who: reviewer,
        paper: on,
        version: beside,
        to: fc.oneof({ weight: 4, arbitrary: reviewer }, { weight: 1, arbitrary: fc.constant('' as const) }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        step: fc.constant('read' as const),
        who: mostly(...clerksOf[name], ...reviewersOf[name], 'inspector'),
        paper: on,
        version: fc.oneof(beside, fc.constant('none' as const)),
      }),
    },
    { weight: 2, arbitrary: fc.record({ step: fc.constant('open' as const), who: clerk, paper: on }) },
  );
};
const listing = fc.record({
  step: fc.constant('list' as const),
  who: fc.constantFrom(...everybody),
  state: fc.constantFrom(...deskStates),
});
const bulk = fc.record({
  step: fc.constant('bulk' as const),
  who: mostly('reviewer', 'second', 'endorser'),
  papers: fc.uniqueArray(fc.constantFrom(...paperNames), { minLength: 1, maxLength: 3 }),
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: paper.chain(stepOn) },
  { weight: 1, arbitrary: bulk },
  { weight: 1, arbitrary: listing },
);
/**
 * Two steps at the same moment, in each other's way. Lists are left out: they come from an index that lags
 * behind, so they are compared between moments only.
 */
export const anyPair: fc.Arbitrary<readonly [Step, Step]> = paper.chain((name) =>
  fc.tuple(stepOn(name), stepOn(name)),
);
export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      move: fc.constant('ask' as const),
      step: anyStep,
      lost: fc.constantFrom(false, false, false, false, false, false, false, true),
    }),
  },
  { weight: 3, arbitrary: fc.record({ move: fc.constant('repeat' as const) }) },
  { weight: 4, arbitrary: fc.record({ move: fc.constant('project' as const) }) },
  { weight: 1, arbitrary: fc.record({ move: fc.constant('next-day' as const) }) },
);

/** Some papers filed already, so that a day does not begin with nothing to decide on. */
export const anyMorning: fc.Arbitrary<readonly Move[]> = fc.subarray([...paperNames]).map((names) =>
  names.map((name) => ({
    move: 'ask',
    step: {
      step: 'submit',
      who: clerksOf[name][0] as Who,
      paper: name,
      base: 0,
      sheet: { lines: [{ number: 1, persons: 50, yuan: 150_000 }], nil: false, flaw: 'none' },
    },
    lost: false,
  })),
);

const aptStates: { readonly [step in Step['step']]?: readonly Paper['state'][] } = {
  reword: ['returned', 'reopened'],
  'hand-over': ['submitted', 'endorsed'],
};
/** What hardly any paper is in a state for is asked of one that is, while it is right about the version. */
const aptFor = (step: Extract<Step, { readonly paper: PaperName }>, papers: Desk['papers']): PaperName => {
  const apt = aptStates[step.step];
  const isApt = (name: PaperName): boolean => apt?.includes(papers[name].state) ?? true;
  if (isApt(step.paper) || ('version' in step && step.version !== 0)) return step.paper;
  return paperNames.find(isApt) ?? step.paper;
};

/** What a step comes to at this moment. */
export const requestOf = (step: Step, { papers }: Desk): Request => {
  if (step.step === 'list') return { ask: 'list', who: step.who, state: step.state };
  if (step.step === 'bulk') {
    const latest = (each: PaperName): number => Math.max(1, papers[each].versions.length);
    return {
      ask: 'bulk',
      who: step.who,
      which: step.papers.map((each) => ({ paper: each, version: latest(each) })),
    };
  }
  const name = aptFor(step, papers);
  const { versions, events } = papers[name];
  const sentBack = events.findLast(({ type }) => type === 'return' || type === 'reopen')?.by;
  const who = step.who !== 'author' ? step.who : sentBack && sentBack !== 'rules' ? sentBack : 'reviewer';
  const at = (besides: Beside): number => Math.max(0, versions.length + besides);
  if (step.step === 'open') return { ask: 'open', who, paper: name };
  if (step.step === 'read')
    return { ask: 'read', who, paper: name, version: step.version === 'none' ? undefined : at(step.version) };
  if (step.step === 'reword')
    return { ask: 'reword', who, paper: name, version: at(step.version), notes: step.notes };
  if (step.step === 'hand-over')
    return { ask: 'hand-over', who, paper: name, version: at(step.version), to: step.to };
  if (step.step === 'decide') {
    const { verb, version, reason, notes, instead } = step;
    return { ask: 'decide', who, paper: name, verb, version: at(version), reason, notes, instead };
  }
  const latest = versions.at(-1)?.sheet ?? { lines: [], nil: true, flaw: 'none' };
  return {
    ask: 'submit',
    who,
    paper: name,
    base: at(step.base),
    sheet: step.sheet === 'same' ? latest : step.sheet,
  };
};
