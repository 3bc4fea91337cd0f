/** What people type, paste or try: what turns the direction of writing or nobody sees, formulas, markup, keys of ours. */
export const hostileTexts: readonly string[] = [
  '请核对',
  '=HYPERLINK("https://example.com","核对")',
  '<img src=x onerror=alert(1)>',
  '\u202e核对',
  '核\u200b对',
  'DOC#nyw/class-return/2015-03',
  '{{constructor}} {by} {title}',
  '👩‍👩‍👧核对\n第二行',
];
