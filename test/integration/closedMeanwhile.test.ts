import * as vscode from 'vscode';
import { registerCheckIn } from '../../src/features/checkIn';
import { CriterionNode, KeptNode } from '../../src/features/criteriaView/nodes';
import { criteriaProvider } from '../../src/features/criteriaView/provider';
import { registerInbox } from '../../src/features/inbox';
import { registerMoveExample } from '../../src/features/moveExample';
import type { Analysis } from '../../src/host/analysis';
import { applyToDocument } from '../../src/host/apply';
import { commands } from '../../src/host/ids';
import { askAndRecord, type Recorded } from '../../src/host/recording/record';
import { today } from '../../src/host/today';
import { expect } from './harness/expect';
import { closeForGood, openText, showFile, showNew, writeFile } from './support/documents';
import { hostForEach, refused } from './support/host';
import { acceptUntil } from './support/quickInput';
import { nodesOf } from './support/store';
import { middle } from './support/texts';

const latency = '        - ([1](https://example.com/4)): a search takes 80 ms\n';
const fresh = latency.replace('4)): a search takes 80 ms', '5)): kept it fresh').replace('[1]', '[2]');

/** A document of which nothing is left to go through. */
const done = `---
cycle: 2026-H1
---

### Craft

- Examples
    - one
    - two
    - three
- Room for Improvement
    - (none)
- Opportunities for Growth
    - (none)
`;

describe('A document that is closed while questions stand', () => {
  const own = hostForEach(registerCheckIn, registerMoveExample, registerInbox);

  async function read(document: vscode.TextDocument): Promise<Analysis> {
    const analysis = await own().host.store.current(document);
    if (analysis) return analysis;
    throw new Error('It was not read.');
  }

  /** Asks for a note, which stands there to be accepted. */
  function ask(analysis: Analysis): Promise<Recorded> {
    const [impact] = analysis.model.criteria.filter(({ name }) => name === 'Impact');
    if (!impact) throw new Error('There is no such criterion.');
    const given = { criteria: [impact], project: 'Project Search', evidence: ['https://example.com/5'] };
    return askAndRecord(own().host, analysis, given, {
      title: 'Insert Example',
      offered: { note: 'kept it fresh' },
    });
  }

  /** Accepts what is asked until something comes of it. */
  async function accepted<Result>(asked: Promise<Result>): Promise<Result> {
    let isDone = false;
    const settled = (): void => {
      isDone = true;
    };
    asked.then(settled, settled);
    await acceptUntil('the answers', () => isDone);
    return asked;
  }

  /** Closes it, as a window does on its own; the file is still there, with that text. */
  async function close(document: vscode.TextDocument, text = document.getText()): Promise<void> {
    await closeForGood(document);
    await writeFile('ada.md', text);
  }

  it('is opened again, and written as it would have been', async () => {
    const { document } = await showFile('ada.md', middle);
    const asked = ask(await read(document));
    await close(document);
    expect(await accepted(asked)).toMatchObject({ uri: document.uri.toString() });
    expect(openText(document)).toBe(middle.replace(latency, latency + fresh));
    const editor = vscode.window.activeTextEditor;
    expect(editor?.document.uri.toString()).toBe(document.uri.toString());
    expect(editor?.document.lineAt(editor.selection.active.line).text).toBe(fresh.trimEnd());
  });

  it('is written where things stand in it by then', async () => {
    const { document } = await showFile('ada.md', middle);
    const asked = ask(await read(document));
    const changed = middle.replace('## Guidance\n', '## Guidance\n\nWords that came meanwhile.\n');
    await close(document, changed);
    await accepted(asked);
    expect(openText(document)).toBe(changed.replace(latency, latency + fresh));
  });

  it('takes an entry of its inbox, and shows it', async () => {
    const { document } = await showFile(
      'ada.md',
      middle.replace('    - [Cards done]()\n', '    - [Cards done]()\n- For Later\n    - ask Grace\n'),
    );
    await read(document);
    const rows = await nodesOf(criteriaProvider(own().host.store, () => false));
    const entry = rows.find((node) => node instanceof KeptNode);
    const goal = rows.find((node) => node instanceof CriterionNode && node.criterion.name === 'Impact');
    const asked = own().run(commands.sortInbox, entry, goal);
    await close(document);
    expect(await accepted(asked)).toMatchObject({ sorted: 1 });
    expect(openText(document)).toBe(middle.replace(latency, `${latency}        - ask Grace\n`));
    const editor = vscode.window.activeTextEditor;
    expect(editor?.document.lineAt(editor.selection.active.line).text).toBe('        - ask Grace');
  });

  it('takes the note of a check-in', async () => {
    const { document } = await showFile('ada.md', done);
    await read(document);
    const [row] = await nodesOf(criteriaProvider(own().host.store, () => false));
    const asked = own().run(commands.startCheckIn, row);
    await close(document);
    expect(await accepted(asked)).toEqual({ uri: document.uri.toString(), day: today() });
    expect(openText(document)).toBe(done.replace('2026-H1\n', `2026-H1\ncheck-ins:\n  - ${today()}\n`));
  });

  it('has no example moved where its text is another by then', async () => {
    const { document } = await showFile('ada.md', middle);
    await read(document);
    const rows = await nodesOf(criteriaProvider(own().host.store, () => false));
    const labels = (node: (typeof rows)[number]): string => ('example' in node ? node.example.note : '');
    const move = () =>
      own().run(
        commands.moveExample,
        rows.find((node) => labels(node) === 'wrote the design down'),
      );
    const asked = move();
    await close(document, `${middle}\n`);
    expect(await refused(accepted(asked))).toBe(
      'The document changed in the meantime, so nothing was written. Try again.',
    );
    expect(openText(document)).toBe(`${middle}\n`);
  });

  it('is written with edits only if it is the same when it is opened again', async () => {
    const edits = [{ range: { start: 0, end: 0 }, newText: '\n' }];
    for (const [now, after] of [
      [middle, `\n${middle}`],
      [`x${middle}`, `x${middle}`],
    ] as const) {
      const { document } = await showFile('ada.md', middle);
      const analysis = await read(document);
      await close(document, now);
      const done = applyToDocument(analysis, edits);
      if (now === middle) await done;
      else expect(await refused(done)).toMatch(/^The document changed in the meantime/u);
      expect(openText(document)).toBe(after);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  describe('and cannot be opened again', () => {
    const copied = ' What was to be recorded is on the clipboard.';

    it('is said to be closed, and the words are on the clipboard', async () => {
      const { document } = await showFile('ada.md', middle);
      const asked = ask(await read(document));
      await closeForGood(document);
      expect(await refused(accepted(asked))).toBe(
        `ada.md was closed in the meantime and cannot be opened again, so nothing was written.${copied}`,
      );
      expect(await vscode.env.clipboard.readText()).toBe('kept it fresh https://example.com/5');
    });

    it('is not begun anew where it was no file', async () => {
      const { document } = await showNew(middle);
      const asked = ask(await read(document));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      expect(await refused(accepted(asked))).toContain('was closed in the meantime');
      expect(await vscode.env.clipboard.readText()).toBe('kept it fresh https://example.com/5');
      expect(openText(document)).toBeUndefined();
    });
  });
});
