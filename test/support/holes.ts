/** What shows on a page, in a mail or on paper where a value or a word was missing. The style has braces of its own. */
const hole = /undefined|NaN|\[object|\{\w+\}/;
export const holesIn = (text: string): string[] => {
  const bare = text.replace(/<style>[\s\S]*?<\/style>/g, '');
  return bare.match(new RegExp(`.{0,40}(?:${hole.source}).{0,20}`, 'g')) ?? [];
};
