import { defineForm, type Reference, type Row } from '../form/define-form.ts';
import { list } from './choices.ts';
import { pairsToDecide } from './similar-projects.ts';
import { usual } from './usual-columns.ts';
import { neededOnce } from './usual-rules.ts';

const results = list(
  { code: 'merged', zh: '归并', en: 'Merged', also: ['同意归并', '合并'] },
  { code: 'kept', zh: '不归并', en: 'Not merged', also: ['不合并', '保留'] },
);
/** In what projects may be alike. */
export const likenessOptions = list(
  { code: 'title', zh: '名称', en: 'Title' },
  { code: 'field', zh: '领域', en: 'Field' },
  { code: 'host', zh: '承办单位', en: 'Host' },
  { code: 'when', zh: '培训时间', en: 'Dates' },
  { code: 'groups', zh: '培养对象', en: 'Target group' },
);

const comparedOf = ({ code, title, facts }: Reference) => ({
  code,
  title,
  unit: String(facts.unit ?? ''),
  field: facts.field as string | undefined,
  host: facts.host as string | undefined,
  when: facts.when as string | undefined,
  groups: facts.groups as readonly string[] | undefined,
  category: facts.category,
  mergedInto: facts.mergedInto,
  decidedWith: (facts.decidedWith as readonly string[] | undefined) ?? [],
});

/** Of two the one for more people goes on. */
const largerFirst = (a: Reference, b: Reference): number =>
  Number(b.facts.persons) - Number(a.facts.persons) || (a.code < b.code ? -1 : 1);

const sumOf = (projects: readonly Reference[], fact: string): number =>
  projects.reduce((sum, { facts }) => sum + Number(facts[fact] ?? 0), 0);

/**
 * 项目归并登记表: projects that may be one, and whether they become one (notice 86). The sheet begins with pairs that are
 * alike; what is merged stands in the annual plan once, with those who hold it together, and the others are struck from
 * it. What was decided against is not proposed again. The plans of the units stay as they were approved.
 */
export const planMerge = defineForm({
  id: 'plan-merge',
  version: 1,
  title: { zh: '项目归并登记表', en: 'Projects merged' },
  purpose: {
    zh: '对相近的项目逐项认定：归并的保留一个，其他列为联合承办；不归并的说明理由，不再提示。',
    en: 'Decide on projects that are alike: merged, one stays with joint hosts; not merged, say why, and they are not proposed again.',
  },
  clauses: 'notice 7, 59, 86',
  letters: 'GB',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  filedBy: 'reviewer',
  register: {
    life: 'period',
    shownTo: [{ concerned: 'project' }, { concerned: 'others' }],
    number: 'number',
    title: 'project',
    listed: ['project', 'others', 'result', 'persons', 'budget', 'alike', 'reason'],
    filters: ['result'],
    searched: ['reason'],
    counted: [{ title: { zh: '项目归并（按结果）', en: 'Projects merged, by result' }, by: 'result' }],
  },
  columns: {
    number: usual.number,
    project: {
      kind: 'reference',
      to: 'project',
      ofAll: true,
      required: true,
      width: 280,
      header: { zh: '保留的项目', en: 'Project kept' },
      also: ['保留项目', '主办项目', '项目编号'],
      help: { zh: '归并后列入年度计划的项目。', en: 'The project that stays in the annual plan.' },
    },
    others: {
      kind: 'references',
      to: 'project',
      ofAll: true,
      required: true,
      width: 280,
      header: { zh: '并入的项目', en: 'Projects merged into it' },
      also: ['被归并项目', '其他项目', '并入项目'],
      help: {
        zh: '归并后不再单列的项目，可填多个编号；其报送单位和承办单位列为联合承办。',
        en: 'Projects that are no longer listed by themselves; several codes may be entered. Their units and hosts become joint ones.',
      },
      example: '{year}A-NYW-002',
    },
    result: {
      kind: 'choice',
      required: true,
      options: results,
      width: 90,
      header: { zh: '认定结果', en: 'Result' },
      also: ['结果', '是否归并', '处理意见'],
    },
    persons: {
      kind: 'integer',
      min: 1,
      max: 100_000,
      units: ['人'],
      width: 120,
      header: { zh: '归并后人数', en: 'Participants after merging' },
      also: ['归并后计划人数', '合并后人数'],
      help: {
        zh: '带出的是各项目之和；同一批人重复申报的请改小。',
        en: 'It begins with the sum; enter less if the same people were planned for twice.',
      },
    },
    budget: {
      kind: 'money',
      width: 160,
      header: { zh: '归并后经费预算（元）', en: 'Budget after merging (yuan)' },
      also: ['归并后预算', '合并后预算'],
    },
    alike: {
      kind: 'choices',
      options: likenessOptions,
      width: 180,
      header: { zh: '相近之处', en: 'Alike in' },
      also: ['相似之处', '相似内容'],
      help: { zh: '按比对结果带出。', en: 'As the comparison found.' },
    },
    reason: {
      kind: 'text',
      required: true,
      maxLength: 200,
      width: 260,
      header: { zh: '理由', en: 'Reason' },
      also: ['归并理由', '原因', '说明'],
      example: '内容和对象相同，合并举办',
    },
    remark: usual.remark,
  },
  rowKey: ['project', 'others'],
  begins: {
    from: { zh: '项目相近情况', en: 'Projects that are alike' },
    by: ['project', 'others'],
    rows: ({ references, period, programme }) => {
      const ofYear = references.project.filter(({ code }) => code.startsWith(period));
      const known = new Map(ofYear.map((each) => [each.code, each]));
      return pairsToDecide(ofYear.map(comparedOf), programme.unitPrefixes).map(({ a, b, same }): Row => {
        const pair = [known.get(a.code), known.get(b.code)] as [Reference, Reference];
        const [kept, other] = pair.sort(largerFirst) as [Reference, Reference];
        return {
          project: kept.code,
          others: [other.code],
          persons: sumOf(pair, 'persons'),
          budget: sumOf(pair, 'budget'),
          alike: ['title', ...same],
        };
      });
    },
  },
  rowRules: [
    ...(['persons', 'budget'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'result', is: (result) => result === 'merged' },
        {
          zh: '归并的应填写归并后的人数和经费预算。',
          en: 'A merger requires the participants and the budget after merging.',
        },
        { zh: '请补填。', en: 'Enter both.' },
      ),
    ),
    {
      code: 'merged-with-itself',
      severity: 'error',
      reads: ['project', 'others'],
      paints: 'others',
      message: { zh: '并入的项目中含保留的项目。', en: 'The project kept is among those merged into it.' },
      fix: { zh: '请删去其编号。', en: 'Remove its code.' },
      broken: ({ project, others }) =>
        (others as readonly string[]).includes(String(project)) ? {} : undefined,
    },
    {
      // Each category has its own target and hours (notice 15, 16).
      code: 'merged-categories-differ',
      stage: 'references',
      severity: 'error',
      reads: ['project', 'others', 'result'],
      paints: 'others',
      message: {
        zh: '项目 {code} 与保留的项目类别不同，不能归并。',
        en: 'Project {code} is of another category than the one kept and cannot be merged into it.',
      },
      fix: { zh: '请只归并同一类别的项目。', en: 'Merge projects of one category.' },
      broken: ({ project, others, result }, { find }) => {
        const category = find('project', project)?.facts.category;
        const code = (others as readonly string[]).find((each) => {
          const other = find('project', each);
          return other !== undefined && other.facts.category !== category;
        });
        return result === 'merged' && code !== undefined && category !== undefined ? { code } : undefined;
      },
    },
    {
      code: 'merged-above-sum',
      stage: 'references',
      severity: 'warning',
      reads: ['project', 'others', 'persons'],
      paints: 'persons',
      message: {
        zh: '归并后 {persons} 人，多于各项目计划人数之和 {sum} 人。',
        en: '{persons} participants after merging, more than the {sum} of all projects together.',
      },
      fix: { zh: '请核实人数。', en: 'Please check the number.' },
      broken: ({ project, others, persons }, { find }) => {
        const known = [String(project), ...(others as readonly string[])].flatMap(
          (code) => find('project', code) ?? [],
        );
        const sum = sumOf(known, 'persons');
        return known.length > (others as readonly string[]).length && (persons as number) > sum
          ? { persons: persons as number, sum }
          : undefined;
      },
    },
  ],
  sheetRules: [
    {
      code: 'merged-twice',
      severity: 'error',
      message: {
        zh: '项目 {code} 已在第 {row} 行并入其他项目。',
        en: 'Project {code} is merged into another one in row {row} already.',
      },
      fix: {
        zh: '一个项目只能并入一次；并入的项目不能再作为保留的项目。',
        en: 'A project is merged once, and one that is merged cannot be kept.',
      },
      broken: (rows, { rowNumber }) => {
        const merged = rows.flatMap(({ project, others = [], result }, row) =>
          result === 'merged' ? [{ row, project, others: others as readonly string[] }] : [],
        );
        return merged.flatMap(({ row, project, others }) =>
          [...new Set([...others, String(project)])].flatMap((code) => {
            const isKept = code === project;
            const other = merged.find(
              (each) => each.others.includes(code) && (isKept ? each.row !== row : each.row < row),
            );
            return other
              ? [
                  {
                    row,
                    column: isKept ? 'project' : 'others',
                    params: { code, row: rowNumber(other.row) },
                  },
                ]
              : [];
          }),
        );
      },
    },
  ],
});
