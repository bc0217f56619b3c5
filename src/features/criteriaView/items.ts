import * as vscode from 'vscode';
import { type CoverageState, coverageOf } from '../../coverage/coverage';
import { alsoUnder } from '../../coverage/shared';
import type { Criterion, Range } from '../../document/model';
import { colors, contextValues } from '../../host/ids';
import {
  wordAlsoUnder,
  wordCoverage,
  wordCoverageShort,
  wordPart,
  wordUnread,
  wordUnreadShort,
} from '../../host/messages';
import { plainText } from '../../host/plainText';
import { toEditorRange } from '../../host/positions';
import { shortUrl } from '../../references/shortUrl';
import {
  analysisOf,
  CriterionNode,
  DocumentNode,
  type ExampleNode,
  HeadingNode,
  InboxNode,
  KeptNode,
  type Node,
  OutlineNode,
  ProjectNode,
} from './nodes';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Shapes differ as well as colours, so that no state is told by colour alone. */
const icons: Record<CoverageState, vscode.ThemeIcon> = {
  unstarted: new vscode.ThemeIcon('circle-large-outline'),
  light: new vscode.ThemeIcon('warning', new vscode.ThemeColor(colors.lightCriterion)),
  covered: new vscode.ThemeIcon('pass'),
};

/** Makes the row of a node. */
export function itemOf(node: Node): vscode.TreeItem {
  const item = bareItem(node);
  item.id = node.id;
  item.accessibilityInformation ??= { label: spoken(item) };
  return item;
}

/** A row as it is read aloud, where nobody sees the dots between its words. */
function spoken({ label, description }: vscode.TreeItem): string {
  return [label, description]
    .filter((text) => typeof text === 'string' && text !== '')
    .join(', ')
    .replaceAll(' · ', ', ');
}

function bareItem(node: Node): vscode.TreeItem {
  if (node instanceof DocumentNode) return documentItem(node);
  if (node instanceof CriterionNode) return criterionItem(node);
  if (node instanceof ProjectNode) return projectItem(node);
  if (node instanceof OutlineNode) return outlineItem(node);
  if (node instanceof HeadingNode) return headingItem(node);
  if (node instanceof InboxNode) return inboxItem(node);
  if (node instanceof KeptNode) return keptItem(node);
  return exampleItem(node);
}

function documentItem({ analysis }: DocumentNode): vscode.TreeItem {
  const { document, model } = analysis;
  const name = document.uri.path.split('/').at(-1) ?? document.uri.path;
  const item = new vscode.TreeItem(model.employee ?? name, Expanded);
  const cycle = model.cycle?.name ?? (model.cycle && `${model.cycle.first} – ${model.cycle.last}`);
  item.description = [model.level, cycle, model.employee ? name : undefined].filter(Boolean).join(' · ');
  item.resourceUri = document.uri;
  item.iconPath = vscode.ThemeIcon.File;
  item.tooltip = vscode.workspace.asRelativePath(document.uri);
  item.contextValue = contextValues.document;
  item.command = revealing(document, { start: 0, end: 0 });
  return item;
}

/** A document that is not analysed says so, and why; its headings still lead into the text. */
function outlineItem({ outline }: OutlineNode): vscode.TreeItem {
  const { document, unread } = outline;
  const item = new vscode.TreeItem(document.uri.path.split('/').at(-1) ?? document.uri.path, Expanded);
  item.description = wordUnreadShort(unread);
  item.iconPath = new vscode.ThemeIcon(unread === 'reading' ? 'loading~spin' : 'warning');
  item.tooltip = wordUnread(outline);
  item.contextValue = contextValues.outline;
  item.command = revealing(document, { start: 0, end: 0 });
  return item;
}

function headingItem({ heading, parent }: HeadingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(heading.name, None);
  item.iconPath = new vscode.ThemeIcon('symbol-string');
  item.contextValue = contextValues.heading;
  item.command = revealing(parent.outline.document, heading.nameRange);
  return item;
}

function criterionItem(node: CriterionNode): vscode.TreeItem {
  const analysis = analysisOf(node);
  const { criterion } = node;
  const coverage = coverageOf(criterion, analysis.model, analysis.settings.assess.minimumExamples);
  const item = new vscode.TreeItem(
    criterion.name,
    criterion.projects.length + coverage.count > 0 ? Collapsed : None,
  );
  const partName = wordPart(criterion, analysis.model);
  item.description = [partName, wordCoverageShort(coverage)].filter(Boolean).join(' · ');
  item.accessibilityInformation = {
    label: [criterion.name, partName, wordCoverage(coverage)].filter(Boolean).join(', '),
  };
  item.iconPath = icons[coverage.state];
  item.tooltip = tooltipOf(criterion, vscode.l10n.t('{0}: {1}', criterion.name, wordCoverage(coverage)));
  item.contextValue =
    criterion.levelDescription.state === 'written' || criterion.generalDescription.state === 'written'
      ? contextValues.describedCriterion
      : contextValues.criterion;
  item.command = revealing(analysis.document, criterion.nameRange);
  return item;
}

/** Plain text put into Markdown as text: nothing in a document becomes a link or a command here. */
function tooltipOf(criterion: Criterion, summary: string): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString(plainText(summary));
  for (const { state, text } of [criterion.generalDescription, criterion.levelDescription]) {
    if (state === 'written') tooltip.appendMarkdown(`\n\n---\n\n${plainText(text)}`);
  }
  return tooltip;
}

function projectItem(node: ProjectNode): vscode.TreeItem {
  const { project, examples } = node;
  const item = new vscode.TreeItem(project, examples.length > 0 ? Expanded : None);
  item.description =
    examples.length === 1 ? vscode.l10n.t('1 example') : vscode.l10n.t('{0} examples', examples.length);
  item.iconPath = new vscode.ThemeIcon('folder');
  item.contextValue = contextValues.project;
  item.command = revealing(analysisOf(node).document, node.range);
  return item;
}

function exampleItem(node: ExampleNode): vscode.TreeItem {
  const { note, evidence, range } = node.example;
  const item = new vscode.TreeItem(note || vscode.l10n.t('(only links)'), None);
  const links =
    evidence.length === 0
      ? ''
      : evidence.length === 1
        ? vscode.l10n.t('1 link')
        : vscode.l10n.t('{0} links', evidence.length);
  const elsewhere = recordedElsewhere(node);
  item.description = [links, elsewhere].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(evidence.length > 0 ? 'link' : 'note');
  item.tooltip = [note, elsewhere].filter(Boolean).join('\n');
  item.contextValue = contextValues.example;
  item.command = revealing(analysisOf(node).document, range);
  return item;
}

/** Where else the evidence of an example is recorded, if anywhere. */
function recordedElsewhere({ example, parent }: ExampleNode): string {
  const { criterion } = parent instanceof ProjectNode ? parent.parent : parent;
  const part = analysisOf(parent).model.parts[criterion.part];
  const others = part ? alsoUnder(part, criterion, example.evidence) : [];
  return others.length > 0 ? wordAlsoUnder(others) : '';
}

function inboxItem(node: InboxNode): vscode.TreeItem {
  const { document, model } = analysisOf(node);
  const item = new vscode.TreeItem(vscode.l10n.t('For Later'), Collapsed);
  const { length } = model.inbox;
  item.description = String(length);
  const count = length === 1 ? vscode.l10n.t('1 entry') : vscode.l10n.t('{0} entries', length);
  item.accessibilityInformation = { label: `${String(item.label)}, ${count}` };
  item.iconPath = new vscode.ThemeIcon('inbox');
  item.contextValue = contextValues.inbox;
  const [first] = model.parts.flatMap(({ inbox }) => inbox.label ?? []);
  if (first) item.command = revealing(document, first);
  return item;
}

function keptItem(node: KeptNode): vscode.TreeItem {
  const { note, evidence, range } = node.kept;
  const links = evidence.map(({ url }) => shortUrl(url) ?? url);
  const item = new vscode.TreeItem(note || links.join(', '), None);
  item.description = note ? links.join(', ') : '';
  item.iconPath = new vscode.ThemeIcon(evidence.length > 0 ? 'link' : 'note');
  item.tooltip = [note, ...evidence.map(({ url }) => url)].filter(Boolean).join('\n');
  item.contextValue = contextValues.kept;
  item.command = revealing(analysisOf(node).document, range);
  return item;
}

/** A click shows the place in the text. */
function revealing(document: vscode.TextDocument, range: Range): vscode.Command {
  const options: vscode.TextDocumentShowOptions = {
    selection: toEditorRange(document, { ...range, end: range.start }),
  };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Show in the Text'),
    arguments: [document.uri, options],
  };
}
