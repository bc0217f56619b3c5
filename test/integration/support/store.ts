import * as vscode from 'vscode';
import { EngineClient } from '../../../src/engine/client';
import { Log } from '../../../src/host/log';
import { AlignmentStore } from '../../../src/host/store';
import { until } from '../harness/wait';
import { cleanUp } from './documents';
import { ourApi } from './extension';
import { ourPlatform } from './platform';

let log: Log | undefined;
let engine: EngineClient | undefined;
let store: AlignmentStore | undefined;

/**
 * Gives each test of a suite a store of its own, and clears away behind it what it opened and wrote.
 * @returns tells the store of the test that runs
 */
export function storeForEach(): () => AlignmentStore {
  before(ourApi);
  beforeEach(() => {
    ownStore();
  });
  afterEach(async () => {
    closeStore();
    await cleanUp();
  });
  return () => store ?? ownStore();
}

/**
 * A store of the test's own, as the extension makes one: it reads the documents that are really open. A
 * window tells nobody what its trees show, so the tests ask the views' providers, with this store. It takes the
 * place of an earlier one.
 */
export function ownStore(): AlignmentStore {
  closeStore();
  log = new Log();
  const { load, startThread } = ourPlatform();
  engine = new EngineClient(startThread, async () => (await load('engine')).engine);
  store = new AlignmentStore(engine, log);
  store.start();
  return store;
}

/** For `afterEach`. */
export function closeStore(): void {
  store?.dispose();
  // Who draws a tree later waits for no store that is gone.
  store = undefined;
  engine?.dispose();
  log?.dispose();
  [store, engine, log] = [undefined, undefined, undefined];
}

/** Waits until a store has read the present text of a document by itself. */
export async function untilRead(from: AlignmentStore, document: vscode.TextDocument): Promise<void> {
  await until(
    'the document to be read',
    from.onDidChange,
    () => from.get(document)?.version === document.version,
  );
}

/** Waits until the test's own store has read all that is open. */
export async function untilAllRead(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) await store?.current(document);
}

/** A tree in lines: each row indented by its depth, with its description behind a bar. */
export async function draw<Node>(
  provider: vscode.TreeDataProvider<Node>,
  node?: Node,
  indent = '',
): Promise<string[]> {
  if (node === undefined) await untilAllRead();
  const children = (await provider.getChildren(node)) ?? [];
  const lines = children.map(async (child) => {
    const { label, description } = await provider.getTreeItem(child);
    const text = [label, description].filter(Boolean).join(' | ');
    return [`${indent}${text}`, ...(await draw(provider, child, `${indent}  `))];
  });
  return (await Promise.all(lines)).flat();
}

/** All nodes of a tree. */
export async function nodesOf<Node>(provider: vscode.TreeDataProvider<Node>, node?: Node): Promise<Node[]> {
  if (node === undefined) await untilAllRead();
  const children = (await provider.getChildren(node)) ?? [];
  const below = await Promise.all(children.map((child) => nodesOf(provider, child)));
  return children.flatMap((child, index) => [child, ...(below[index] ?? [])]);
}

/** The row with a label. */
export async function rowOf<Node>(
  provider: vscode.TreeDataProvider<Node>,
  label: string,
): Promise<vscode.TreeItem> {
  return provider.getTreeItem(await nodeOf(provider, label));
}

/** What stands in the row with a label. */
export async function nodeOf<Node>(provider: vscode.TreeDataProvider<Node>, label: string): Promise<Node> {
  const nodes = await nodesOf(provider);
  const labels = await Promise.all(nodes.map(async (node) => (await provider.getTreeItem(node)).label));
  const found = nodes[labels.indexOf(label)];
  if (!found) throw new Error(`No row “${label}” among: ${labels.join(', ')}`);
  return found;
}

/** The ids of all rows. */
export async function idsOf<Node>(provider: vscode.TreeDataProvider<Node>): Promise<(string | undefined)[]> {
  const items = await Promise.all((await nodesOf(provider)).map((node) => provider.getTreeItem(node)));
  return items.map(({ id }) => id);
}
