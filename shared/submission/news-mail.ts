/** How people are mailed about what is no duty of theirs: at once, gathered in the morning, or not at all. */
export const mailChoices = ['at-once', 'daily', 'none'] as const;
export type MailChoice = (typeof mailChoices)[number];
/** Of whoever has not chosen. */
export const usualChoice: MailChoice = 'at-once';
