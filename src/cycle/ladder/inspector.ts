import { type Document, isMap, isSeq, type Node } from 'yaml';
import type { Range } from '../../document/model';
import { nearestWord } from '../../document/nearestWord';
import { ladderKeys } from './ladderFile';
import { isNothing, type NamedPair, pairsOf, rangeOf, resolved, textOf, valueAt } from './nodes';
import type { LadderKind, LadderProblem } from './problem';

/** Takes the maps, lists and texts of a ladder's file apart, and keeps what is wrong with them. */
export class Inspector {
  readonly problems: LadderProblem[] = [];
  private readonly document: Document.Parsed;
  /** Where to say what stands nowhere. */
  private readonly nowhere: Range;

  constructor(document: Document.Parsed, nowhere: Range) {
    this.document = document;
    this.nowhere = nowhere;
  }

  /** Where a node stands. */
  rangeOf(node: Node | undefined): Range {
    return rangeOf(node, this.nowhere);
  }

  /** The pairs of a map. */
  pairsOf(node: Node): NamedPair[] {
    return pairsOf(node, this.document);
  }

  /** The pairs of a map, whose keys are looked at; `undefined` for anything else, which is told. */
  fieldsOf(node: Node | undefined, part: keyof typeof ladderKeys): NamedPair[] | undefined {
    const range = part === 'ladder' ? this.nowhere : this.rangeOf(node);
    if (!node || isNothing(node)) {
      this.problems.push({ code: 'ladder-empty', key: part, range });
      return undefined;
    }
    if (!isMap(node)) {
      this.problems.push({ code: 'ladder-kind', key: part, wanted: 'map', range });
      return undefined;
    }
    const pairs = this.pairsOf(node);
    const known: readonly string[] = ladderKeys[part];
    const missing = known.filter((key) => !pairs.some(({ name }) => name === key));
    for (const { name, key } of pairs) {
      // An editor is told by it which schema holds.
      if (known.includes(name) || (part === 'ladder' && name === '$schema')) continue;
      const expected = nearestWord(name, missing);
      this.problems.push({
        code: 'ladder-key',
        found: name,
        ...(expected ? { expected } : {}),
        range: this.rangeOf(key),
      });
    }
    return pairs;
  }

  /** The items of a list, which must be there. */
  listAt(pairs: readonly NamedPair[], key: 'levels' | 'criteria'): Node[] {
    const pair = pairs.find(({ name }) => name === key);
    const value = valueAt(pairs, key);
    if (!pair) this.problems.push({ code: 'ladder-missing', key, range: this.nowhere });
    else if (!value || isNothing(value) || (isSeq(value) && value.items.length === 0)) {
      this.problems.push({ code: 'ladder-empty', key, range: this.rangeOf(pair.key) });
    } else if (!isSeq(value)) this.expected(key, 'list', value);
    else return (value.items as readonly Node[]).flatMap((item) => resolved(item, this.document) ?? []);
    return [];
  }

  /** A name, which must be there; `undefined` where it is not, which is told. */
  nameAt(pairs: readonly NamedPair[], item: Node): string | undefined {
    const pair = pairs.find(({ name }) => name === 'name');
    const name = this.textAt(pairs, 'name');
    const [first] = pairs;
    if (!pair) {
      this.problems.push({ code: 'ladder-missing', key: 'name', range: this.rangeOf(first?.key ?? item) });
    } else if (name === '') {
      this.problems.push({ code: 'ladder-empty', key: 'name', range: this.rangeOf(pair.key) });
    }
    return name || undefined;
  }

  /** The text behind a key: empty where it is still to be typed, `undefined` where there is no such key. */
  textAt(pairs: readonly NamedPair[], key: string): string | undefined {
    const pair = pairs.find(({ name }) => name === key);
    return pair && this.textOf(key, pair.value);
  }

  /** A value as a text; anything else is told. */
  textOf(key: string, value: Node | undefined): string | undefined {
    if (!value) return '';
    const text = textOf(value);
    if (text === undefined) this.expected(key, 'text', value);
    return text;
  }

  /** Tells of a value of the wrong kind. */
  expected(key: string, wanted: LadderKind, value: Node): void {
    this.problems.push({ code: 'ladder-kind', key, wanted, range: this.rangeOf(value) });
  }
}
