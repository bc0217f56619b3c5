import { asFrontMatter, bare, counted, many, numbered, type Pathological, repeated, shaped } from './make';

/** Front matter that is large, deep, or wrong. */
export const frontMatter: readonly Pathological[] = [
  counted('front matter of many keys', (index) => `key-${index}: value\n`, asFrontMatter),
  repeated('front matter of one key, again and again', 'key: value\n', asFrontMatter),
  shaped(
    'identities',
    (room) => `identities:\n${numbered((index) => `  service-${index}: ada\n`, room)}`,
    asFrontMatter,
  ),
  shaped('check-ins', (room) => `check-ins:\n${many('  - 2026-03-31\n', room)}`, asFrontMatter),
  {
    name: 'minimum examples by criterion',
    make: (size) =>
      asFrontMatter(`minimum-examples:\n${numbered((index) => `  Criterion ${index}: 4\n`, size / 3)}`) +
      numbered((index) => `### Criterion ${index}\n\n- Examples\n    - a\n\n`, (size * 2) / 3),
  },
  shaped(
    'anchors and aliases',
    (room) =>
      `a0: &a0 x\n${numbered((index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`, room)}`,
    asFrontMatter,
  ),
  shaped('many aliases of one anchor', (room) => `a: &a x\nb: [${many('*a , ', room)}]`, asFrontMatter),
  shaped(
    'merged maps',
    (room) => `a: &a { b: c }\n${numbered((index) => `k${index}: { <<: *a }\n`, room)}`,
    asFrontMatter,
  ),
  shaped('flow maps in flow maps', (room) => `a: ${many('{a: ', room)}`, asFrontMatter),
  shaped('flow lists in flow lists', (room) => `a: ${many('[', room)}`, asFrontMatter),
  shaped(
    'flow lists in flow lists, closed',
    (room) => `a: ${many('[', room / 2)}${many(']', room / 2)}`,
    asFrontMatter,
  ),
  counted('maps in maps', (depth) => `${' '.repeat(depth)}a:\n`, asFrontMatter),
  shaped('lists in lists of front matter', (room) => `a:\n  ${many('- ', room)}`, asFrontMatter),
  shaped('an unclosed text', (room) => `a: "${many('b c\n  ', room)}`, asFrontMatter),
  shaped('a folded text', (room) => `a: >-\n${many('  b\n', room)}`, asFrontMatter),
  repeated('keys in question', '? a\n: b\n', asFrontMatter),
  repeated('remarks', '# a\n', asFrontMatter),
  repeated('tags', '!!a ', asFrontMatter),
  repeated('errors of YAML', '}: [\n', asFrontMatter),
  shaped('front matter unclosed', (room) => `---\n${many('a: b\n', room)}`, bare),
  repeated('rules in place of front matter', '---\n', bare),
  repeated('rules that end front matter', '---\na: b\n---\n', bare),
];
