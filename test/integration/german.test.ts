import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { inLanguage } from './harness/run';
import { codeOf, diagnosticsOf, findings, settled } from './support/diagnostics';
import { cleanUp, offsetOf, showNew } from './support/documents';
import { ourApi, ourExtension } from './support/extension';
import { insert, refusalOf } from './support/insert';
import { set } from './support/settings';
import { middle } from './support/texts';

const document = middle.replace(': wrote the design down', '');

/** A Node host keeps the English title beside the translated one. */
type Title = string | { value: string };

describe(inLanguage('de'), () => {
  before(ourApi);
  afterEach(cleanUp);

  it('is what the window speaks', () => {
    expect(vscode.env.language).toBe('de');
  });

  it('names commands, views and settings', () => {
    const { contributes } = ourExtension().packageJSON;
    const titles: string[] = contributes.commands.map(({ title }: { title: Title }) =>
      typeof title === 'string' ? title : title.value,
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'Beispiel einfügen…',
        'Stufe ändern…',
        'Zum nächsten Platzhalter wechseln',
        'Nachweise neu nummerieren',
      ]),
    );
    expect(
      titles.filter((title) =>
        /^%|\b(?:Insert|Add|Record|Open|Find|Test|Mark|Set|Keep|Show|Clear|New|Start|Schedule|Copy|Prepare|Combine)\b/u.test(
          title,
        ),
      ),
    ).toEqual([]);
    expect(contributes.views.performanceAlignment.map(({ name }: { name: string }) => name)).toEqual([
      'Kriterien',
      'Referenzen',
      'Ergebnisse',
      'Beurteilung vorbereiten',
      'Überblick',
    ]);
    expect(contributes.configuration.properties['performanceAlignment.severity.link-empty'].description).toBe(
      'Ein Link hat keine Adresse.',
    );
  });

  it('words diagnostics', async () => {
    const editor = await showNew(document);
    expect(await findings(editor.document)).toEqual([
      'hint placeholder-left "`link to leveling framework`": „link to leveling framework“ ist noch zu schreiben.',
      'hint link-empty "[Cards done]()": Der Link „Cards done“ hat noch keine Adresse.',
      'hint example-bare "- ([2](https://example.com/2))": Dieses Beispiel besteht nur aus Links. Was zeigt es, und wie gut?',
      'information criterion-light "Impact": Impact ist schwach belegt: 1 von 3 Beispielen.',
      'information criterion-light "Autonomy": Autonomy ist schwach belegt: 0 von 3 Beispielen.',
    ]);
  });

  it('names quick fixes', async () => {
    const editor = await showNew(document);
    await settled(editor.document);
    const bare = diagnosticsOf(editor.document).find((one) => codeOf(one) === 'example-bare');
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      bare?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    expect(offered.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Notiz schreiben', 'example-bare hier stummschalten']),
    );
  });

  it('tells in the hover and above a criterion how it is covered', async () => {
    await set('codeLens.enabled', true);
    const { document: shown } = await showNew(document);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      shown.uri,
      100,
    );
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      '4 Beispiele · abgedeckt',
      '1 von 3 Beispielen · schwach belegt',
      '0 von 3 Beispielen · nicht begonnen',
    ]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      shown.uri,
      shown.positionAt(offsetOf(shown, '### Mastery') + 5),
    );
    const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    const text = said.map(({ value }) => value.replaceAll('\\', '')).join('\n');
    expect(text).toContain('abgedeckt, 4 Beispiele');
    expect(text).toContain('**Diese Stufe (L4):** Knows the trade-offs');
    expect(text).toMatch(/\d+ Zeichen, \d+ Wörter/u);
  });

  it('refuses with a remedy, and writes nothing', async () => {
    const { document: shown } = await showNew(document);
    expect(await refusalOf({ criterion: 'Tempo', note: 'mended the importer' })).toBe(
      'Hier gibt es kein Kriterium „Tempo“. Es gibt: Mastery, Impact, Autonomy.',
    );
    expect(shown.getText()).toBe(document);
  });

  it('changes nothing about what is written', async () => {
    const { document: shown } = await showNew(document);
    await insert({ criterion: 'Impact', project: 'Project Search', note: 'mended the importer' });
    const line = '        - ([1](https://example.com/4)): a search takes 80 ms\n';
    expect(shown.getText()).toBe(document.replace(line, `${line}        - mended the importer\n`));
  });

  it('explains the findings on a page of its own', async () => {
    const page = vscode.Uri.from({ scheme: 'performance-alignment', path: '/findings.md' });
    await vscode.commands.executeCommand(commands.explainFinding);
    const text = (await vscode.workspace.openTextDocument(page)).getText();
    expect(text.split('\n')[0]).toBe('# Befunde');
  });
});
