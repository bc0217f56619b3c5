import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matterKeys } from '../../../src/document/frontMatterKeys';
import { parse } from '../../../src/document/parse';
import { identityServices } from '../../../src/references/services/defaults';

const page = readFileSync(path.resolve(__dirname, '../../../docs/front-matter.md'), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, yaml = '']) =>
  yaml.startsWith('---') ? yaml : `---\n${yaml}---\n`,
);

describe('The page of the front matter', () => {
  it('explains every key, in the order in which they are offered', () => {
    const headings = [...page.matchAll(/^## (.+)$/gmu)].flatMap(([, keys = '']) => keys.split(', '));
    expect(headings).toEqual(matterKeys);
  });

  it('names every service at which a person has a name', () => {
    for (const id of identityServices) expect(page).toContain(`\`${id}\``);
  });

  it('shows nothing that would not be read', () => {
    expect(blocks).toHaveLength(6);
    for (const block of blocks) {
      const { frontMatter } = parse(block);
      expect(frontMatter).toBeDefined();
      expect(frontMatter).not.toHaveProperty('problem');
      expect(frontMatter).not.toHaveProperty('remarks');
    }
    expect(Object.keys(parse(blocks[0] ?? '').places).sort()).toEqual(
      ['checkIns', 'cycle', 'employee', 'identities', 'level', 'nextLevel'].sort(),
    );
  });
});
