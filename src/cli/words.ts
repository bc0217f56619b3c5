/**
 * Stands for `vscode` in this bundle, of which nothing is wanted but its words: findings are worded here as in
 * the editor, in English.
 */
export const l10n = {
  /** Puts arguments into a message: `{0}` is the first. */
  t: (message: string, ...args: readonly (string | number | boolean)[]): string =>
    message.replace(/\{(\d{1,2})\}/gu, (place, index: string) => String(args[Number(index)] ?? place)),
};
