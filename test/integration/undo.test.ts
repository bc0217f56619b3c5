import * as vscode from 'vscode';
import { commands } from '../../src/host/ids';
import { expect } from './harness/expect';
import { cleanUp, expectAfter, openNew, showNew } from './support/documents';
import { ourApi } from './support/extension';
import { acceptUntil } from './support/quickInput';
import { middle } from './support/texts';

type Key = keyof typeof commands;
type Change = readonly [found: string, text: string];

/** A text in which each of what is found, which must be there, is replaced in turn. */
function changed(text: string, changes: readonly Change[]): string {
  return changes.reduce((now, [found, wanted]) => {
    if (!now.includes(found)) throw new Error(`“${found}” is not in the text:\n${now}`);
    return now.replace(found, () => wanted);
  }, text);
}

/** Calls a command as a key binding, a task or another extension does. */
async function call(command: Key, args?: object): Promise<unknown> {
  return vscode.commands.executeCommand(commands[command], ...(args ? [args] : []));
}

/** Why a call rejects. */
async function refusalOf(command: Key, args: object): Promise<string> {
  try {
    await call(command, args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('It did not reject.');
}

const index = '        - ([1](https://example.com/1)): replaced the index\n';
const design = '        - ([2](https://example.com/2)): wrote the design down\n';
const answers = '    - answers questions of other teams\n';
const latency = '        - ([1](https://example.com/4)): a search takes 80 ms\n';
const growth = '    - lead a design review\n';
const autonomy = '### Autonomy\n\n- Examples\n';
const evidence = 'https://example.com/9';

interface Case {
  readonly what: string;
  readonly command: Key;
  readonly args: object;
  readonly changes: readonly Change[];
  readonly before?: string;
}

const cases: readonly Case[] = [
  {
    what: 'an example under several criteria',
    command: 'insertExample',
    args: { criterion: ['Impact', 'Autonomy'], note: 'mended it', evidence },
    changes: [
      [latency, `${latency}    - ([1](${evidence})): mended it\n`],
      [`${autonomy}    - TODO\n`, `${autonomy}    - ([1](${evidence})): mended it\n`],
    ],
  },
  {
    what: 'an example moved to another criterion and a new project',
    command: 'moveExample',
    args: { criterion: 'Mastery', example: 0, to: 'Impact', project: 'Project Import' },
    changes: [
      [index + design, design.replace('[2]', '[1]')],
      [latency, `${latency}    - **Project Import**\n${index}`],
    ],
  },
  {
    what: 'an example moved to where nothing was yet',
    command: 'moveExample',
    args: { criterion: 'Mastery', example: 3, to: 'Autonomy' },
    changes: [
      [answers, ''],
      [`${autonomy}    - TODO\n`, `${autonomy}${answers}`],
    ],
  },
  {
    what: 'an example recorded under further criteria',
    command: 'alsoRecordUnder',
    args: { criterion: 'Mastery', example: 1, to: ['Impact', 'Autonomy'], project: 'Project Search' },
    changes: [
      [latency, latency + design],
      [`${autonomy}    - TODO\n`, `${autonomy}    - **Project Search**\n${design.replace('[2]', '[1]')}`],
    ],
  },
  {
    what: 'room for improvement in place of (none)',
    command: 'addRoomForImprovement',
    args: { criterion: 'Mastery', note: 'asks late' },
    changes: [['as L4\n    - (none)\n', 'as L4\n    - asks late\n']],
  },
  {
    what: 'an opportunity for growth behind another',
    command: 'addOpportunityForGrowth',
    args: { criterion: 'Mastery', note: 'teach it', evidence },
    changes: [[growth, `${growth}    - ([1](${evidence})): teach it\n`]],
  },
  {
    what: 'the stub of an overall',
    command: 'addOverall',
    args: { criterion: 'Impact' },
    changes: [['\n### Autonomy', '\n**Overall:** TODO: Project Search\n\n### Autonomy']],
  },
  {
    what: 'an overall',
    command: 'addOverall',
    args: { criterion: 'Impact', text: 'Strong.' },
    changes: [['\n### Autonomy', '\n**Overall:** Strong.\n\n### Autonomy']],
  },
  {
    what: 'a review summary',
    command: 'addReviewSummary',
    args: { text: 'A good half.' },
    changes: [['to L5\n    - TODO\n', 'to L5\n    - TODO\n\n## Review Summary\n\nA good half.\n']],
  },
  {
    what: 'numbers put in order',
    command: 'renumberEvidence',
    args: {},
    before: changed(middle, [
      ['[2](https://example.com/2)', '[5](https://example.com/2)'],
      ['[1](https://example.com/4)', '[3](https://example.com/4)'],
    ]),
    changes: [
      ['[5](https://example.com/2)', '[2](https://example.com/2)'],
      ['[3](https://example.com/4)', '[1](https://example.com/4)'],
    ],
  },
  {
    what: 'another level in all places',
    command: 'changeLevel',
    args: { level: 'L5', nextLevel: 'L6' },
    changes: [
      ['level: L4\nnext-level: L5', 'level: L5\nnext-level: L6'],
      ['Current Level: L4', 'Current Level: L5'],
      ['**L4:**', '**L5:**'],
      ...['as L4', 'as L4', 'as L4'].map((found): Change => [found, 'as L5']),
      ...['to L5', 'to L5', 'to L5'].map((found): Change => [found, 'to L6']),
    ],
  },
  {
    what: 'something kept for later',
    command: 'keepForLater',
    args: { note: 'ask Grace', evidence },
    changes: [
      ['    - [Cards done]()\n', `    - [Cards done]()\n- For Later\n    - ([1](${evidence})): ask Grace\n`],
    ],
  },
];

describe('Every editing command is one undo and one redo', () => {
  before(ourApi);
  afterEach(cleanUp);

  for (const { what, command, args, changes, before: text = middle } of cases) {
    it(`${what} (${command})`, async () => {
      const { document } = await showNew(text);
      const after = changed(text, changes);
      await call(command, args);
      expect(document.getText()).toBe(after);
      await expectAfter('undo', document, text);
      await expectAfter('redo', document, after);
      await expectAfter('undo', document, text);
    });
  }

  it('what is sorted out of the inbox (sortInbox)', async () => {
    const kept = changed(middle, [
      ['    - [Cards done]()\n', `    - [Cards done]()\n- For Later\n    - ([1](${evidence})): ask Grace\n`],
    ]);
    const { document } = await showNew(kept);
    const after = changed(middle, [
      [
        `${autonomy}    - TODO\n`,
        `${autonomy}    - **Project Search**\n        - ([1](${evidence})): ask Grace\n`,
      ],
    ]);
    const sorting = call('sortInbox');
    // Record Under…, the lightest criterion and its first project stand out.
    await acceptUntil('the entry to be sorted', () => document.getText() !== kept);
    await sorting;
    expect(document.getText()).toBe(after);
    await expectAfter('undo', document, kept);
    await expectAfter('redo', document, after);
  });

  it('also where no editor shows the document', async () => {
    const hidden = await openNew(middle);
    await call('moveExample', { uri: hidden.uri, criterion: 'Mastery', example: 3, to: 'Autonomy' });
    const after = hidden.getText();
    expect(after).not.toBe(middle);
    await vscode.window.showTextDocument(hidden);
    await expectAfter('undo', hidden, middle);
    await expectAfter('redo', hidden, after);
  });
});

describe('Editing commands refuse', () => {
  before(ourApi);
  afterEach(cleanUp);

  const unknown = 'There is no criterion “Speed” here. There are: Mastery, Impact, Autonomy.';
  const missing = '“criterion” is missing: give a name, { name, index }, or a list of them.';
  const nowhere = 'There is no such example. “example” is its place in the criterion, from 0.';
  const place = '“example” must be a whole number: 0 for the first example of the criterion.';
  const changedInTheMeantime = 'The document changed in the meantime, so nothing was written. Try again.';
  const first = { criterion: 'Mastery', example: 0 };
  const refusals: readonly (readonly [what: string, command: Key, args: object, says: string])[] = [
    ['an unknown criterion', 'moveExample', { criterion: 'Speed', example: 0, to: 'Impact' }, unknown],
    ['an unknown criterion', 'alsoRecordUnder', { criterion: 'Speed', example: 0, to: 'Impact' }, unknown],
    ['an unknown criterion', 'addRoomForImprovement', { criterion: 'Speed', note: 'x' }, unknown],
    ['an unknown criterion', 'addOpportunityForGrowth', { criterion: 'Speed', note: 'x' }, unknown],
    ['an unknown criterion', 'addOverall', { criterion: 'Speed' }, unknown],
    ['an unknown goal', 'moveExample', { ...first, to: 'Speed' }, unknown],
    ['one unknown goal among others', 'alsoRecordUnder', { ...first, to: ['Impact', 'Speed'] }, unknown],
    ['no criterion', 'moveExample', { example: 0, to: 'Impact' }, missing],
    ['no criterion', 'alsoRecordUnder', { example: 0, to: 'Impact' }, missing],
    ['no criterion', 'addRoomForImprovement', { note: 'x' }, missing],
    ['no criterion', 'addOpportunityForGrowth', { note: 'x' }, missing],
    ['no criterion', 'addOverall', {}, missing],
    ['no goal', 'moveExample', first, '“to” is missing: give the name of a criterion.'],
    ['no goal', 'alsoRecordUnder', first, '“to” is missing: give the name of a criterion.'],
    ['no example', 'moveExample', { criterion: 'Mastery', to: 'Impact' }, nowhere],
    ['an example that is not there', 'moveExample', { ...first, example: 4, to: 'Impact' }, nowhere],
    ['half an example', 'moveExample', { ...first, example: 0.5, to: 'Impact' }, place],
    ['an example by name', 'alsoRecordUnder', { ...first, example: 'index', to: 'Impact' }, place],
    [
      'its own criterion',
      'alsoRecordUnder',
      { ...first, to: 'mastery' },
      'It is recorded there. Choose another criterion.',
    ],
    ['no note', 'addRoomForImprovement', { criterion: 'Impact' }, 'Write a note.'],
    [
      'a script for evidence',
      'addOpportunityForGrowth',
      { criterion: 'Impact', note: 'x', evidence: 'javascript:alert(1)' },
      '“javascript:alert(1)” is no address of the web. Only addresses that begin with https:// are used.',
    ],
    ['no level', 'changeLevel', {}, '“level” is missing: give a level, such as L5.'],
    ['a level that is no text', 'changeLevel', { level: 5 }, '“level” must be a text.'],
    ['nothing to keep', 'keepForLater', {}, 'An example needs a note or a link.'],
    [
      'an empty inbox',
      'sortInbox',
      {},
      'The inbox is empty. “Keep for Later” puts there what has no criterion yet.',
    ],
  ];
  for (const [what, command, args, says] of refusals) {
    it(`${what} (${command}), and write nothing`, async () => {
      const { document } = await showNew(middle);
      const { version } = document;
      expect(await refusalOf(command, args)).toBe(says);
      expect(document.getText()).toBe(middle);
      expect(document.version).toBe(version);
    });
  }

  it('an overall that is written already', async () => {
    const text = changed(middle, [['\n### Autonomy', '\n**Overall:** Strong.\n\n### Autonomy']]);
    const { document } = await showNew(text);
    expect(await refusalOf('addOverall', { criterion: 'Impact', text: 'Weak.' })).toBe(
      'Impact has an Overall already.',
    );
    expect(document.getText()).toBe(text);
  });

  it('a review summary that is written already', async () => {
    const text = `${middle}\n## Review Summary\n\nA good half.\n`;
    const { document } = await showNew(text);
    expect(await refusalOf('addReviewSummary', { text: 'A bad half.' })).toMatch(
      / has a Review Summary already\.$/u,
    );
    expect(document.getText()).toBe(text);
  });

  it('to take a row out of a table', async () => {
    const text = changed(middle, [
      [
        `${autonomy}    - TODO\n`,
        '### Autonomy\n\nExamples\n\n| What | Evidence |\n| --- | --- |\n| led the move | [1](https://example.com/7) |\n\n',
      ],
    ]);
    const { document } = await showNew(text);
    expect(await refusalOf('moveExample', { criterion: 'Autonomy', example: 0, to: 'Impact' })).toBe(
      'It stands in the row of a table, which cannot be taken elsewhere. Make it a bullet, and try again.',
    );
    expect(document.getText()).toBe(text);
  });

  it('to write into a text that changes while they think, or write into the new one', async () => {
    for (const { command, args, changes } of cases.filter(({ before: other }) => other === undefined)) {
      const editor = await showNew(middle);
      const answer = refusalOf(command, args).catch((error: Error) => error.message);
      await editor.edit((edit) => edit.insert(new vscode.Position(7, 0), 'typed '));
      const says = await answer;
      // Which of the two it is depends on when they look: what was typed stays, and nothing is mixed up.
      const isWritten = says === 'It did not reject.';
      if (!isWritten) expect(says).toBe(changedInTheMeantime);
      expect(editor.document.getText().split('typed ')).toHaveLength(2);
      expect(editor.document.getText().replace('typed ', '')).toBe(
        isWritten ? changed(middle, changes) : middle,
      );
      await cleanUp();
    }
  });
});
