import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hosts, openWindow, type Window } from './harness/window';

describe.each(hosts)('a window with a %s extension host', (host) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow({ host, files: { 'cycle.md': '# Cycle\n\nBegin\n' } });
  });
  afterAll(() => window?.close());

  it('opens a Markdown file, in which one can type', async () => {
    await window.editor.open('cycle.md');
    await window.editor.goTo(3, 6);
    await window.editor.type(' here');
    expect(await window.editor.text()).toBe('# Cycle\n\nBegin here\n');
    await window.editor.save();
    if (host === 'node') expect(await window.fileOnDisk('cycle.md')).toBe('# Cycle\n\nBegin here\n');
  });
});
