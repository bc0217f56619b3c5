import * as vscode from 'vscode';
import { settings } from '../../src/host/ids';
import { type Burst, emptyLink, type Keystroke, type TypingFigures, type TypingRequest } from './keystrokes';
import { folder, readRequest, tell, wait } from './tell';

/** What runs first is not compiled yet. */
const warmUp = 10;
const settling = 2000;
const patience = 20_000;
/** After a keystroke, in which the window draws what it was told. */
const breath = 200;
/** Between two keystrokes of one who types quickly. */
const quick = 60;
const inBurst = 20;

/** Types into long documents, and measures how long the diagnostics take to follow. */
export async function run(): Promise<void> {
  const { documents, from } = await readRequest<TypingRequest>();
  if (from === 'us') {
    const ours = vscode.workspace.getConfiguration(settings.section);
    await ours.update(settings.maximumSize, 1024, vscode.ConfigurationTarget.Global);
    // The editor gets a thousand at most, the loudest.
    await ours.update(`${settings.severity}.link-empty`, 'warning', vscode.ConfigurationTarget.Global);
  }
  for (const [index, { size, text, at, keystrokes, bursts }] of documents.entries()) {
    const uri = vscode.Uri.joinPath(folder(), `document-${size}.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(uri);
    const typist = new Typist(document, text.indexOf(emptyLink));
    const count = from === 'us' ? undefined : from.counts[index];
    const own = count === undefined ? undefined : giveDiagnostics(typist, count);
    const editor = await vscode.window.showTextDocument(document);
    const cursor = document.positionAt(at);
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(editor.selection);
    await typist.upToDate();
    await wait(settling);
    for (let time = 0; time < warmUp; time++) await typist.keystroke();
    const figures: TypingFigures = {
      size,
      count: vscode.languages.getDiagnostics(uri).length,
      keystrokes: [],
      bursts: [],
    };
    try {
      for (let time = 0; time < keystrokes; time++) figures.keystrokes.push(await typist.keystroke());
      for (let time = 0; time < bursts; time++) figures.bursts.push(await typist.burst());
    } finally {
      tell(figures);
    }
    own?.dispose();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Types into the active editor, behind its cursor, and looks for the diagnostic of the empty link. */
class Typist {
  readonly document: vscode.TextDocument;
  private readonly link: vscode.Position;
  private typed = 0;

  /** @param offset that of the empty link, behind the cursor and on its line */
  constructor(document: vscode.TextDocument, offset: number) {
    this.document = document;
    this.link = document.positionAt(offset);
  }

  /** Where the link is, when all that was typed has arrived. */
  get place(): vscode.Position {
    return this.link.translate(0, this.typed);
  }

  /** Where the diagnostic is, if there is one. */
  found(): vscode.Position | undefined {
    return vscode.languages
      .getDiagnostics(this.document.uri)
      .find(
        ({ range }) => range.start.line === this.link.line && range.start.character >= this.link.character,
      )?.range.start;
  }

  private isUpToDate(): boolean {
    return this.found()?.isEqual(this.place) ?? false;
  }

  /** Until the diagnostic is where the link is. Nothing tells of that at once: the event waits for 50 ms. */
  async upToDate(): Promise<void> {
    for (const deadline = Date.now() + patience; !this.isUpToDate(); ) {
      if (Date.now() > deadline) throw new Error('The diagnostics do not follow.');
      await wait(1);
    }
  }

  private async type(): Promise<void> {
    const text = 'a word '.charAt(this.typed % 7);
    this.typed++;
    await vscode.commands.executeCommand('type', { text });
  }

  /** Types a character and waits until the diagnostic has followed, and the event has come. */
  async keystroke(): Promise<Keystroke> {
    const start = performance.now();
    let changed = Number.NaN;
    const changes = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === this.document) changed = performance.now() - start;
    });
    let events: vscode.Disposable | undefined;
    const told = new Promise<number>((resolve) => {
      events = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const isOurs = uris.some((uri) => uri.toString() === this.document.uri.toString());
        if (isOurs && this.isUpToDate()) resolve(performance.now() - start);
      });
    });
    const typed = this.type();
    await this.upToDate();
    const known = performance.now() - start;
    const figures = { changed, known, told: await told };
    await typed;
    changes.dispose();
    events?.dispose();
    await wait(breath);
    return figures;
  }

  /** Types some characters without waiting for the diagnostic. */
  async burst(): Promise<Burst> {
    await wait(10 * quick);
    let [gap, updates] = [0, 0];
    let last = performance.now();
    let place = this.found();
    const timer = setInterval(() => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
      const found = this.found();
      if (found && !(place && found.isEqual(place))) updates++;
      place = found;
    }, 10);
    const cpu = cpuTime();
    let start = last;
    for (let key = 0; key < inBurst; key++) {
      if (key > 0) await wait(start + quick - performance.now());
      start = performance.now();
      void this.type();
    }
    await this.upToDate();
    const known = performance.now() - start;
    await wait(3 * 10);
    clearInterval(timer);
    const used = cpuTime() - cpu;
    return { known, gap, updates, ...(Number.isNaN(used) ? {} : { cpu: used }) };
  }
}

/** What this process has taken of the CPU so far, in milliseconds; `NaN` in a browser. */
function cpuTime(): number {
  if (typeof process === 'undefined' || !process.cpuUsage) return Number.NaN;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Gives so many diagnostics, one of them for the link, at every change and at once: what the editor alone costs. */
function giveDiagnostics({ document, place }: Typist, count: number): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('nothing');
  const give = (): void => {
    const line = document.lineAt(place.line).text;
    const link = new vscode.Position(place.line, line.indexOf(emptyLink));
    const places = Array.from({ length: count }, (_, index) =>
      index === 0 ? link : new vscode.Position(Math.floor(((place.line - 1) * index) / count), 0),
    );
    collection.set(
      document.uri,
      places.map((start) => {
        const range = new vscode.Range(start, start.translate(0, emptyLink.length));
        return new vscode.Diagnostic(range, 'Something that takes a sentence to say.');
      }),
    );
  };
  const changes = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) give();
  });
  give();
  return vscode.Disposable.from(changes, collection);
}
