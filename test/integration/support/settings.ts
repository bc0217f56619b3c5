import * as vscode from 'vscode';
import { settings } from '../../../src/host/ids';
import { until } from '../harness/wait';

const changed = new Set<string>();

/** Sets one of our settings for the user, named without its prefix. */
export async function set(key: string, value: unknown): Promise<void> {
  changed.add(key);
  await update(key, value);
}

/** Takes back what {@link set} did. `cleanUp` calls it. */
export async function resetSettings(): Promise<void> {
  for (const key of changed) await update(key, undefined);
  changed.clear();
}

async function update(key: string, value: unknown): Promise<void> {
  const read = () => vscode.workspace.getConfiguration(settings.section).inspect(key)?.globalValue;
  const section = vscode.workspace.getConfiguration(settings.section);
  await section.update(key, value, vscode.ConfigurationTarget.Global);
  await until(
    `the setting ${key}`,
    vscode.workspace.onDidChangeConfiguration,
    () => JSON.stringify(read()) === JSON.stringify(value),
  );
}
