import * as vscode from 'vscode';

/** The extension that holds YAML against the schemas that the manifests name. */
const yamlExtension = 'redhat.vscode-yaml';

/**
 * Whether somebody else holds a ladder's file against our JSON schema, and says what that says: VS Code itself for
 * JSON, an extension for YAML where it is installed. Then its keys, their hovers and what is wrong with them are
 * not told twice.
 */
export function isHeldAgainstSchema({ languageId }: vscode.TextDocument): boolean {
  return (
    languageId === 'json' ||
    languageId === 'jsonc' ||
    (languageId === 'yaml' && vscode.extensions.getExtension(yamlExtension) !== undefined)
  );
}
