import * as vscode from 'vscode';
import { settings } from '../../../src/host/ids';
import { until } from '../harness/wait';

const { Global, Workspace } = vscode.ConfigurationTarget;
type Target = typeof Global | typeof Workspace;
const changed: { key: string; target: Target }[] = [];

/** Sets one of our settings, named without its prefix, for the user or for the workspace. */
export async function set(key: string, value: unknown, target: Target = Global): Promise<void> {
  changed.push({ key, target });
  await update(key, value, target);
}

/** Takes back what {@link set} did. `cleanUp` calls it. */
export async function resetSettings(): Promise<void> {
  for (const { key, target } of changed) await update(key, undefined, target);
  changed.length = 0;
}

async function update(key: string, value: unknown, target: Target): Promise<void> {
  const read = () => {
    const found = vscode.workspace.getConfiguration(settings.section).inspect(key);
    return target === Global ? found?.globalValue : found?.workspaceValue;
  };
  const section = vscode.workspace.getConfiguration(settings.section);
  await section.update(key, value, target);
  await until(
    `the setting ${key}`,
    vscode.workspace.onDidChangeConfiguration,
    () => JSON.stringify(read()) === JSON.stringify(value),
  );
}
