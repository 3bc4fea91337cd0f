/** A table in Markdown; its first row is the head. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows.map((cells) =>
    cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};
