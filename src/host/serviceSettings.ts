import type * as vscode from 'vscode';
import type { OwnSigns } from '../document/service';
import type { ServiceOptions } from '../references/opening';
import type { OwnService } from '../references/services/own';
import { settings } from './ids';

/** What the user set about services, for opening references and for recognising them. */
export interface ServiceSettings {
  options: ServiceOptions;
  signs: OwnSigns[];
}

/**
 * Reads which services the user added, and where services run. For GitHub that is by default where VS Code
 * signs in to GitHub Enterprise, if that is set. Entries of a wrong kind are passed over.
 *
 * @param enterprise the address of that
 *
 * In a workspace that is not trusted VS Code leaves out what the workspace says, as the manifest wants it.
 */
export function readServices(
  section: Pick<vscode.WorkspaceConfiguration, 'get'>,
  enterprise: unknown,
): ServiceSettings {
  const own = listOf(section.get<unknown>(settings.services)).flatMap(readOwnService);
  const set = Object.entries(Object(section.get<unknown>(settings.sites)) as Record<string, unknown>);
  const sites: Record<string, string> = {};
  for (const [id, site] of [['github', enterprise] as const, ...set]) {
    if (typeof site === 'string' && site.trim()) sites[id.toLowerCase()] = site.trim().replace(/\/$/u, '');
  }
  const signs: OwnSigns[] = own.map(({ id, hosts, words }) => ({
    id,
    ...(hosts ? { hosts } : {}),
    ...(words ? { words } : {}),
  }));
  for (const [id, site] of Object.entries(sites)) {
    const host = hostOf(site);
    if (host && host !== 'github.com') signs.push({ id, hosts: [host] });
  }
  return { options: { own, sites }, signs };
}

function readOwnService(value: unknown): OwnService[] {
  const { id, name, template, hosts, words } = Object(value) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[\w-]+$/u.test(id)) return [];
  return [
    {
      id: id.toLowerCase(),
      // One that is missing is told when it is wanted, like any other that cannot be used.
      template: typeof template === 'string' ? template.trim() : '',
      ...(typeof name === 'string' && name.trim() ? { name: name.trim() } : {}),
      hosts: listOf(hosts).flatMap((host) => (typeof host === 'string' ? [host.trim().toLowerCase()] : [])),
      words: listOf(words).flatMap((word) => (typeof word === 'string' && word.trim() ? [word.trim()] : [])),
    },
  ];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function hostOf(site: string): string | undefined {
  try {
    return new URL(site).host || undefined;
  } catch {
    return undefined;
  }
}
