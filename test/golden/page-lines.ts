/** What a page says, a line for each paragraph, item or row of a table; pictures and styles left out. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const pageLines = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(h1|h2|caption)[^>]*>/g, '\n\n')
    .replace(/<\/(td|th)>(?!<\/tr>)/g, ' | ')
    .replace(/<\/span>/g, ' ')
    .replace(/<\/(p|a|li|tr|h1|h2|caption|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
