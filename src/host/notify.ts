import * as vscode from 'vscode';
import { withoutLinks } from './plainText';

/**
 * The editor's messages, in which nothing out of a document is a link: VS Code makes one of `[x](command:…)` in
 * any message, which runs that command. Nobody else calls the editor's own functions for messages.
 */
type Show = <Button extends string>(message: string, ...buttons: Button[]) => Thenable<Button | undefined>;

/** Tells something; the button that was pressed. */
export const inform: Show = (message, ...buttons) =>
  vscode.window.showInformationMessage(withoutLinks(message), ...buttons);

/** Tells of something that did not go as wanted. */
export const warn: Show = (message, ...buttons) =>
  vscode.window.showWarningMessage(withoutLinks(message), ...buttons);

/** Tells that something could not be done. */
export const complain: Show = (message, ...buttons) =>
  vscode.window.showErrorMessage(withoutLinks(message), ...buttons);

/** Asks something that must be answered before anything else. */
export const askFirst: Show = (message, ...buttons) =>
  vscode.window.showWarningMessage(withoutLinks(message), { modal: true }, ...buttons);
