/** Where money comes from and what it is for, as the sheets of the worked year name it. */

export type Cells = { readonly [column: string]: string | number };

export const city = { source: '政府财政', fiscalLevel: '市级财政' } as const;
export const district = { source: '政府财政', fiscalLevel: '区（市）级财政' } as const;
export const employer = { source: '用人单位' } as const;
export const person = { source: '个人' } as const;
export const society = { source: '社会资金' } as const;
export const whole = { line: '不分科目（总额）' } as const;
export const lines = {
  teaching: '授课费',
  stay: '住宿费',
  meals: '伙食费',
  venue: '场地租用费',
  travel: '交通费',
  materials: '学习资料费',
} as const;
export const line = (name: keyof typeof lines) => ({ line: lines[name] });

export type RegisterRows = {
  readonly form: string;
  readonly unit: string;
  readonly rows: readonly Cells[];
};
