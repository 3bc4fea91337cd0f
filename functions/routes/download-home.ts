/** GET /home/workbook: what GET /home tells, as an xlsx file, for whoever works without Google. */
import { homeWords } from '../../shared/words/home.ts';
import { connectHome } from '../home/connect-home.ts';
import { type HomeServices, tellHome } from '../home/tell-home.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { fileHeaders } from '../workbook/lay-workbook.ts';
import { writeHome } from '../workbook/write-home.ts';

export const downloadHome: Action<'downloadHome', HomeServices> = async (
  { query },
  { actor, services, now },
) => {
  const { language = 'zh' } = query;
  const home = await tellHome(actor, services, now);
  return {
    status: 200,
    body: Buffer.from(await writeHome(home, services.programme, language)).toString('base64'),
    headers: fileHeaders(`${homeWords.home[language]} ${home.today}`, `home-${home.today}`),
  };
};

export const handler = endpoint('downloadHome', connectHome, downloadHome);
