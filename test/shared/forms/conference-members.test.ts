import { expect, test } from 'vitest';
import { conferenceMembers } from '../../../shared/forms/conference-members.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  post: '市海洋与渔业局分管负责人',
  unit: '市海洋与渔业局',
  seat: '成员',
  from: '2014-12-16',
};
const given = contextFor(conferenceMembers);
const decision = (facts: object) => ({
  code: 'LH2015-RSJ-003',
  title: '增补成员单位',
  facts: {
    name: '2015年第一次联席会议第3项',
    document: '',
    matter: 'members',
    heldOn: '2015-01-05',
    ...facts,
  },
});
const context = {
  ...given,
  today: '2015-11-20',
  references: { ...given.references, decision: [decision({})] },
};
const said = (...rows: Cells[]) =>
  complaints(
    conferenceMembers,
    rows.map((cells) => ({ ...good, ...cells })),
    context,
  );

test('whom the notice names rests on the notice', () => {
  const { issues, rows } = checkCells(conferenceMembers, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ unit: 'hyj', seat: 'member' });
});

test('who joins or leaves later does so by a decision on members, taken before', () => {
  const joins = { from: '2015-02-01' };
  const leaves = { to: '2015-02-01' };
  for (const change of [joins, leaves]) {
    expect(said(change)).toEqual(['error decision decision-missing']);
    expect(said({ ...change, decision: 'LH2015-RSJ-003' })).toEqual([]);
  }
  expect(said({ from: '2015-01-04', decision: 'LH2015-RSJ-003' })).toEqual([
    'error decision decided-afterwards',
  ]);
  expect(said({ to: '2015-01-04', decision: 'LH2015-RSJ-003' })).toEqual([
    'error decision decided-afterwards',
  ]);
});

test('a decision on another matter makes nobody a member', () => {
  const other = {
    ...context,
    references: { ...context.references, decision: [decision({ matter: 'plan' })] },
  };
  const row = { ...good, from: '2015-02-01', decision: 'LH2015-RSJ-003' };
  expect(complaints(conferenceMembers, [row], other)).toEqual(['error decision decision-of-other-matter']);
});

test('one chair at a time, one after the other', () => {
  const chair = { seat: '组长', unit: '', post: '市人力资源和社会保障局局长' };
  const next = { ...chair, number: 2, from: '2015-06-01', decision: 'LH2015-RSJ-003' };
  expect(said(chair, next)).toEqual(['error seat chair-taken']);
  expect(said({ ...chair, to: '2015-05-31', decision: 'LH2015-RSJ-003' }, next)).toEqual([]);
  expect(said({ seat: '副组长' }, { number: 2, seat: '副组长', post: '市财政局分管负责人' })).toEqual([]);
  expect(said({ from: '2014-12-16', to: '2014-12-01', decision: 'LH2015-RSJ-003' })).toContain(
    'error to days-out-of-order',
  );
});
