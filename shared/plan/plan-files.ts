/** The documents of a plan or change notice, in both languages; each is made once and kept under its year and notice. */
export const planFiles = ['zh.pdf', 'zh.html', 'zh.xlsx', 'en.pdf', 'en.html', 'en.xlsx'] as const;
export type PlanFile = (typeof planFiles)[number];

/** Of which year, and which notice (0 is the plan itself). */
export type PlanPaperId = { readonly year: string; readonly notice: number };

/** What all the documents print; it is kept first, and they are made of nothing else. */
export const paperFile = 'paper.json';

/** e.g. plans/2015/0/zh.pdf */
export const planFileKey = ({ year, notice }: PlanPaperId, file: PlanFile | typeof paperFile): string =>
  `plans/${year}/${notice}/${file}`;
