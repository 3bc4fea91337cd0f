/** Columns of the review queue. */
import { texts } from '../texts.ts';

export const queueColumns = texts({
  queueTab: { zh: '待审报表', en: 'Review queue' },
  queueUnit: { zh: '报送单位', en: 'Unit' },
  queueForm: { zh: '报表', en: 'Form' },
  queuePeriod: { zh: '报告期', en: 'Period' },
  queueVersion: { zh: '版本', en: 'Version' },
  queueWarnings: { zh: '请核实', en: 'Warnings' },
  queueAt: { zh: '报送时间', en: 'Submitted at' },
  queueBy: { zh: '填表人', en: 'Prepared by' },
  queueCertifier: { zh: '单位负责人', en: 'Head of unit' },
  queueReceipt: { zh: '回执编号', en: 'Receipt number' },
  queueEmpty: { zh: '目前无待审报表。', en: 'No documents are in review.' },
  queueChooseRow: {
    zh: '请先在“待审报表”中选中一行；已办结的，在“报送情况”或“办理记录”中选中。',
    en: 'First select a row in “Review queue”; for a document already decided, select it in “Submission status” or “History”.',
  },
});
