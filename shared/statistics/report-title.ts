import { type Bilingual, fill } from '../ground/bilingual.ts';
import { type Programme, shortName } from '../ground/define-programme.ts';
import { reportTexts } from '../words/report.ts';

/** 专业技术人才知识更新工程统计月报: the programme's own name, without the city that publishes it. */
export const reportTitle = (programme: Programme): Bilingual => {
  const { zh, en } = shortName(programme);
  const city = programme.unitPrefixes.find((prefix) => zh.startsWith(prefix)) ?? '';
  return fill(reportTexts.title, { programme: { zh: zh.slice(city.length), en } });
};
