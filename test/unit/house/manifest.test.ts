import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import words from '../../../package.nls.json';
import { defaultSeverities, findingCodes } from '../../../src/coverage/finding';
import { defaultAssessOptions } from '../../../src/coverage/options';
import { ownWordRoles } from '../../../src/document/labelWords';
import { defaultMarks, defaultPlaceholderPatterns } from '../../../src/document/marks';
import {
  colors,
  commands,
  contextKeys,
  contextValues,
  extensionId,
  settings,
  tools,
  views,
} from '../../../src/host/ids';

const root = path.resolve(__dirname, '../../..');
const { contributes } = manifest;
const properties: Record<string, { default?: unknown }> = contributes.configuration.properties;

/** All source of the extension as one text. */
const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');

/** All texts in a piece of the manifest. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** The keys of the words of `ids.ts` that some line of the source uses. */
function used(name: string, ids: Readonly<Record<string, string>>): string[] {
  return Object.keys(ids).filter((key) => source.includes(`${name}.${key}`));
}

describe('The manifest', () => {
  it('has the identity that the code knows', () => {
    expect(`${manifest.publisher}.${manifest.name}`).toBe(extensionId);
  });

  it('contributes the commands that the code registers, and no others', () => {
    const ids = contributes.commands.map(({ command }) => command);
    expect(ids.toSorted()).toEqual(Object.values(commands).toSorted());
    for (const key of Object.keys(commands)) {
      expect(source, `command(commands.${key}, …)`).toMatch(new RegExp(`command\\(\\s*commands\\.${key}\\b`));
    }
  });

  it('contributes the tools that the code registers, with a schema that names what the code reads', () => {
    expect(contributes.languageModelTools.map(({ name }) => name)).toEqual(Object.values(tools));
    for (const key of Object.keys(tools)) {
      expect(source, `tool(tools.${key}, …)`).toMatch(new RegExp(`tool\\(\\s*tools\\.${key}\\b`));
    }
    for (const {
      displayName,
      userDescription,
      modelDescription,
      inputSchema,
    } of contributes.languageModelTools) {
      for (const text of [displayName, userDescription]) expect(text).toMatch(/^%.+%$/u);
      // What a model reads is English, as its schema is.
      expect(modelDescription).not.toMatch(/^%/u);
      expect(Object.keys(inputSchema.properties)).toContain('file');
    }
  });

  it('contributes the views that the code fills, and no others', () => {
    const ids = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(Object.values(views).toSorted());
    expect(used('createTreeView(views', views)).toEqual(Object.keys(views));
    expect(contributes.viewsWelcome.map(({ view }) => view).toSorted()).toEqual(ids.toSorted());
  });

  it('contributes the settings that the code reads, and no others', () => {
    const { section, severity, labels, ...others } = settings;
    const expected = [
      ...Object.values(others),
      ...findingCodes.map((code) => `${severity}.${code}`),
      ...ownWordRoles.map((role) => `${labels}.${role}`),
    ].map((key) => `${section}.${key}`);
    expect(Object.keys(properties).toSorted()).toEqual(expected.toSorted());
    expect(used('settings', others)).toEqual(Object.keys(others));
  });

  it('gives the settings the defaults that the code has', () => {
    const defaultOf = (key: string): unknown => properties[`${settings.section}.${key}`]?.default;
    expect(defaultOf(settings.minimumExamples)).toBe(defaultAssessOptions.minimumExamples);
    expect(defaultOf(settings.maximumExamples)).toBe(defaultAssessOptions.maximumExamples);
    expect(defaultOf(settings.placeholders)).toEqual(defaultPlaceholderPatterns);
    expect(defaultOf(settings.marks)).toEqual(defaultMarks);
    for (const role of ownWordRoles) expect(defaultOf(`${settings.labels}.${role}`), role).toEqual([]);
    for (const code of findingCodes) {
      expect(defaultOf(`${settings.severity}.${code}`), code).toBe(defaultSeverities[code]);
    }
  });

  it('lets no workspace that is not trusted say what is opened or goes out, or which patterns are run', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const risky = [
      settings.allowHttp,
      settings.placeholders,
      settings.include,
      settings.services,
      settings.sites,
      settings.ladderFile,
      settings.templatesFolder,
      settings.internalHosts,
    ];
    expect(restrictedConfigurations.toSorted()).toEqual(
      risky.map((key) => `${settings.section}.${key}`).toSorted(),
    );
  });

  it('contributes the colours that the code uses, in all four kinds of theme', () => {
    expect(contributes.colors.map(({ id }) => id)).toEqual(Object.values(colors));
    expect(used('colors', colors)).toEqual(Object.keys(colors));
    for (const { defaults } of contributes.colors) {
      expect(Object.keys(defaults).toSorted()).toEqual([
        'dark',
        'highContrast',
        'highContrastLight',
        'light',
      ]);
    }
  });

  it('asks only for context keys, views and rows that the code sets', () => {
    const conditions = [...Object.values(contributes.menus).flat(), ...contributes.viewsWelcome].map(
      (entry) => ('when' in entry ? (entry.when ?? '') : ''),
    );
    const asked = conditions.flatMap((when) => when.match(/performanceAlignment\.\w+/gu) ?? []);
    const known: string[] = [...Object.values(contextKeys), ...Object.values(views)];
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
    const rows = conditions.flatMap((when) => /viewItem == ([\w.]+)/u.exec(when)?.[1] ?? []);
    expect(rows.filter((row) => !(Object.values(contextValues) as string[]).includes(row))).toEqual([]);
    expect(used('contextKeys', contextKeys)).toEqual(Object.keys(contextKeys));
    expect(used('contextValues', contextValues)).toEqual(Object.keys(contextValues));
  });

  it('names commands of its own in its menus', () => {
    const known = contributes.commands.map(({ command }) => command);
    for (const { command } of Object.values(contributes.menus).flat()) expect(known).toContain(command);
  });

  it('offers what is about the Markdown that is shown beside its preview, too', () => {
    const about = contributes.menus['commandPalette']?.filter(({ when }) => when?.includes('markdown')) ?? [];
    const clauses = new Set(about.map(({ when }) => when));
    expect(about.map(({ command }) => command)).toContain('performanceAlignment.insertTemplate');
    expect([...clauses]).toEqual([
      'editorLangId == markdown || resourceLangId == markdown || activeWebviewPanelId == markdown.preview',
    ]);
  });

  it('leads through a cycle by commands and views of its own, each step with a picture', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const known: string[] = [...Object.values(commands), ...Object.values(views)];
    for (const { id, completionEvents, description, media } of steps) {
      const events = completionEvents.map((event) => /^on(?:Command|View):(.+)$/u.exec(event)?.[1]);
      expect(events.filter((one) => !known.includes(one ?? ''))).toEqual([]);
      const text = words[description.replaceAll('%', '') as keyof typeof words];
      const links = [...text.matchAll(/\]\(command:([^)]+)\)/gu)].map(([, command]) => command ?? '');
      expect(links.length, id).toBeGreaterThan(0);
      expect(links.filter((link) => !known.includes(link))).toEqual([]);
      expect(existsSync(path.join(root, media.image)), media.image).toBe(true);
    }
  });

  it('has a word for every %key%, and no word without a key', () => {
    const keys = texts(manifest).flatMap((text) => /^%(.+)%$/u.exec(text)?.[1] ?? []);
    expect([...new Set(keys)].toSorted()).toEqual(Object.keys(words).toSorted());
  });

  it('leaves no contributed text outside the table of words', () => {
    const shown = [
      manifest.displayName,
      manifest.description,
      ...contributes.commands.flatMap(({ title }) => title),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...Object.values(contributes.views).flatMap((list) => list.map(({ name }) => name)),
      ...contributes.colors.map(({ description }) => description),
    ];
    for (const text of shown) expect(text).toMatch(/^%.+%$/u);
  });

  it('names only files that exist once it is built', () => {
    const paths = texts({ ...manifest, scripts: {}, devDependencies: {} }).filter((text) =>
      /^(?:\.\/|media\/)[\w./-]+$/u.test(text),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const file of paths.filter((one) => !one.includes('/dist/'))) {
      expect(existsSync(path.join(root, file)), file).toBe(true);
    }
  });

  it('has a page for every finding', () => {
    const page = readFileSync(path.join(root, 'docs/findings.md'), 'utf8');
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, code]) => code)).toEqual(findingCodes);
  });
});
