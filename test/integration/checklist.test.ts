import { Checklist } from '../../src/features/preparation/checklist';
import { expect } from './harness/expect';
import { until } from './harness/wait';
import { closeForGood, replace, showFile } from './support/documents';
import { hostForEach } from './support/host';
import { middle } from './support/texts';

describe('The checklist', () => {
  const own = hostForEach();

  async function begin(): Promise<{ checklist: Checklist; show: typeof showFile }> {
    const { host } = own();
    const checklist = host.own(new Checklist(host));
    const { document } = await showFile('ada.md', middle);
    const analysis = await host.store.current(document);
    if (!analysis) throw new Error('It was not read.');
    await checklist.begin(analysis);
    return { checklist, show: showFile };
  }

  it('shows what is open, and its person', async () => {
    const { checklist } = await begin();
    expect(checklist.description).toBe('Ada');
    expect(checklist.message).toBe('4 of 8 done (75 %).');
    expect(checklist.lines).toHaveLength(8);
  });

  it('shows nothing while its document is closed, and all of it when that is opened again', async () => {
    const { checklist, show } = await begin();
    const { lines, message } = checklist;
    const [document] = lines.flatMap(({ places }) => places.map(({ target }) => target.document));
    if (!document) throw new Error('Nothing is open.');
    await closeForGood(document);
    expect(checklist).toMatchObject({ lines: [], message: '', description: '' });
    const again = await show('ada.md', middle);
    await until('the lines', checklist.onDidChange, () => checklist.lines.length > 0);
    expect(checklist).toMatchObject({ message, description: 'Ada' });
    expect(checklist.lines.map(({ item }) => item)).toEqual(lines.map(({ item }) => item));
    expect(checklist.lines[0]?.places[0]?.target.document).toBe(again.document);
  });

  it('shows nothing of a document that is ours no more', async () => {
    const { checklist } = await begin();
    const editor = await showFile('ada.md', middle);
    await replace(editor, 'employee: Ada', 'alignment: false');
    await until('no lines', checklist.onDidChange, () => checklist.lines.length === 0);
    expect(checklist).toMatchObject({ message: '', description: '' });
  });
});
