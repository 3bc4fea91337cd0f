import type { Register } from '../../form/register.ts';
import { objectCodes } from '../columns/inspection-scores.ts';

/** What becomes of an inspection: shown to the unit once it is off the site, due to be rectified, its scores counted. */
export const inspectionRegister = {
  life: 'period',
  // What is being looked into is for nobody yet; a row without a stage is from before there were any, and final.
  shownTo: { concerned: 'unit', unless: { column: 'stage', is: ['site'] } },
  number: 'number',
  title: 'findings',
  listed: ['findings', 'unit', 'mode', 'inspectedOn', ...objectCodes, 'problems', 'rectifyBy', 'document'],
  // A rectification says when it is later than was asked, and what was returned since.
  facts: ['rectifyBy', 'inspectedOn'],
  filters: ['unit', 'mode'],
  searched: ['problems'],
  answers: { by: 'plan', shows: ['inspectedOn'], begins: { unit: 'unit', mode: 'mode' } },
  due: [
    {
      what: { zh: '检查问题整改', en: 'Rectification of findings' },
      on: 'rectifyBy',
      done: { answeredBy: 'rectification' },
      tells: 'concerned',
    },
  ],
  counted: [
    { title: { zh: '监督检查（按方式）', en: 'Inspections by mode' }, by: 'mode', means: objectCodes },
  ],
} as const satisfies Register;
