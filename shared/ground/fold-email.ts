/**
 * Addresses are compared without the case of their Latin letters. `toLowerCase` knows more letters than that: the sign
 * of Kelvin would become the k of somebody else.
 */
export const foldEmail = (email: string): string => email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
