/** Lists of units and people that were not saved. */
export const directoryProblems = {
  'directory-moved': {
    zh: '名录已由{by}于 {at} 修改（现为第 {version} 版，您的表基于第 {base} 版），本次未保存，您的改动仍在表中。请重新打开名录，录入改动后再保存。',
    en: '{by} changed this list at {at} (now version {version}; your sheet is based on {base}), so nothing was saved. Your changes are still in the sheet: open the list again from the menu, enter them there and save.',
  },
  'directory-has-issues': {
    zh: '名录中有 {errors} 处须改正，已逐处列出，未保存。请改正后再保存，已填内容未丢失。',
    en: 'The list has {errors} {errors|error|errors}, listed one by one, and was not saved. Correct {errors|it|them} and save again. Nothing you typed is lost.',
  },
  'too-many-changes': {
    zh: '本次改动 {count} 处，一次最多 {limit} 处，未保存。请分批保存：人员名录可先只留部分行，单位名录请先改一部分。',
    en: 'There are {count} changes; at most {limit} can be saved at once, so nothing was saved. Save in smaller batches: some rows of the list of people, or some of the units first.',
  },
} as const;
