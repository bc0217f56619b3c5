import * as vscode from 'vscode';
import { expect } from './harness/expect';
import { findings, untilFindings } from './support/diagnostics';
import { cleanUp, showFile, showNew } from './support/documents';
import { set } from './support/settings';

const { Workspace } = vscode.ConfigurationTarget;
const text = '### Craft\n\n- Shining Moments\n    - mended it\n- Stretches as L4\n    - ask earlier\n';
const light = 'information criterion-light "Craft": Craft is light: 1 of 3 examples.';

describe('the words of a house', () => {
  afterEach(cleanUp);

  it('are read while the user has set them', async () => {
    const { document } = await showNew(text);
    expect(await findings(document)).toEqual([]);
    await set('labels.examples', ['**Shining moments:**']);
    await set('labels.roomForImprovement', ['stretches']);
    await untilFindings('findings', document, (lines) => lines.includes(light));
    await set('labels.roomForImprovement', undefined);
    await set('labels.examples', undefined);
    await untilFindings('no findings', document, (lines) => lines.length === 0);
  });

  it('are read while the workspace has set them', async () => {
    const { document } = await showFile('reviews/ada.md', text);
    expect(await findings(document)).toEqual([]);
    await set('labels.examples', ['Shining Moments'], Workspace);
    await set('labels.roomForImprovement', ['Stretches'], Workspace);
    await untilFindings('findings', document, (lines) => lines.includes(light));
    await set('labels.roomForImprovement', undefined, Workspace);
    await set('labels.examples', undefined, Workspace);
    await untilFindings('no findings', document, (lines) => lines.length === 0);
  });

  it('are marks as well', async () => {
    const marked = '## Current Level: L4\n\n### Craft\n\n- Examples\n    - FIXME\n    - did it\n';
    const { document } = await showNew(marked);
    await untilFindings('two examples', document, (lines) => lines.some((line) => line.includes('2 of 3')));
    await set('placeholders.marks', ['FIXME']);
    await untilFindings('one example', document, (lines) => lines.some((line) => line.includes('1 of 3')));
  });

  it('are passed over where they are of a wrong kind', async () => {
    const { document } = await showNew(
      text.replace('Shining Moments', 'Examples').replace('Stretches', 'Growth'),
    );
    await set('labels.examples', 'Examples');
    await set('labels.opportunitiesForGrowth', [7, null]);
    await set('placeholders.marks', { TODO: true });
    expect(await findings(document)).toEqual([]);
    const { document: german } = await showNew(
      '### A\n\n- Beispiele\n    - TODO\n- Verbesserungspotenzial als L4\n',
    );
    await untilFindings('findings', german, (lines) =>
      lines.some((line) => line.includes('criterion-light')),
    );
  });
});
