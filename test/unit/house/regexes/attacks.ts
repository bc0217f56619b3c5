import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** Characters of every kind that a class may mean. */
const kinds = [...' \t\n\r\u2028\u00A0aAzZéÀ技019_-.:：…,;!?()[]{}<>"\'`#*+=/\\|~&%$@^😀\0'];

/** A text that grows: something, then a piece again and again, then an end. */
export interface Attack {
  lead: string;
  pump: string;
  end: string;
}

/** The text of an attack, of about `size` units. */
export function textOf({ lead, pump, end }: Attack, size: number): string {
  return lead + pump.repeat(Math.ceil(size / pump.length)) + end;
}

/**
 * Texts on which a pattern does its worst: for each of its quantifiers, what leads up to it, and then many of
 * what it repeats, or many of both together; with an end that goes on as the pattern wants, and with ends that
 * do not.
 */
export function attacksOn(pattern: AST.Pattern, flags: string): Attack[] {
  const chars = charactersFor(pattern, flags);
  const sample = samplesFor(flags, chars);
  const attacks = new Map<string, Attack>();
  const add = (lead: string, pump: string, strangers: readonly string[] = []): void => {
    if (pump === '') return;
    for (const end of ['', '\0', '\n!', pump.slice(0, -1), ...strangers]) {
      attacks.set(JSON.stringify([lead, pump, end]), { lead, pump, end });
    }
  };
  for (const { quantifier, before, behind } of quantifiersIn(pattern)) {
    const leads = ['', ...before.map((elements) => elements.map((one) => sample(one)[0] ?? '').join(''))];
    const next = behind.map((one) => sample(one)[0] ?? '').join('');
    const strangers = chars.filter((char) => !takes(quantifier.element, char, flags)).slice(0, 3);
    for (const pump of sample(quantifier.element)) {
      for (const lead of leads) {
        add(lead, pump, strangers);
        add('', lead + pump, strangers);
        add('', lead + pump + next);
        add(lead, pump + next);
      }
    }
    // What two neighbours both take can be shared out between them in many ways.
    for (const char of chars)
      if (takes(quantifier.element, char, flags)) add(leads.at(-1) ?? '', char, strangers);
  }
  const [whole = ''] = sample(pattern);
  add('', whole);
  add('', whole.slice(0, -1));
  return [...attacks.values()];
}

interface Place {
  quantifier: AST.Quantifier;
  /** What stands before it: in its own alternative, and from the beginning of the pattern. */
  before: AST.Element[][];
  /** What stands behind it in its own alternative. */
  behind: AST.Element[];
}

function quantifiersIn(pattern: AST.Pattern): Place[] {
  const places: Place[] = [];
  const walk = (alternatives: readonly AST.Alternative[], outer: AST.Element[]): void => {
    for (const { elements } of alternatives) {
      for (const [index, element] of elements.entries()) {
        const own = elements.slice(0, index);
        const before = [...outer, ...own];
        const inner = element.type === 'Quantifier' ? element.element : element;
        if (element.type === 'Quantifier' && element.max > 9) {
          places.push({ quantifier: element, before: [own, before], behind: elements.slice(index + 1) });
        }
        if ('alternatives' in inner) walk(inner.alternatives, before);
      }
    }
  };
  walk(pattern.alternatives, []);
  return places;
}

type Node = AST.Pattern | AST.Alternative | AST.Element;

/** One character for each set of those that all pieces of a pattern treat alike. */
function charactersFor(pattern: AST.Pattern, flags: string): string[] {
  const leaves: AST.Element[] = [];
  const literals: string[] = [];
  const see = (node: AST.Character | AST.CharacterClass | AST.CharacterSet): void => {
    if (node.type === 'Character') literals.push(String.fromCodePoint(node.value));
    // What stands within a class is no piece of its own.
    if (node.parent?.type === 'Alternative' || node.parent?.type === 'Quantifier')
      leaves.push(node as AST.Element);
  };
  visitRegExpAST(pattern, { onCharacterEnter: see, onCharacterClassEnter: see, onCharacterSetEnter: see });
  const alike = new Map<string, string>();
  for (const char of [...literals, ...kinds]) {
    const treated = [
      /\w/u.test(char),
      /[\n\r\u2028\u2029]/u.test(char),
      ...leaves.map((leaf) => takes(leaf, char, flags)),
    ];
    const key = treated.map(Number).join('');
    if (!alike.has(key)) alike.set(key, char);
  }
  return [...alike.values()];
}

/** Makes short texts that a piece of a pattern matches, of different kinds. */
function samplesFor(flags: string, chars: readonly string[]): (node: Node) => string[] {
  const sample = (node: Node): string[] => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.flatMap(sample).slice(0, 6);
      case 'Alternative': {
        const parts = node.elements.map(sample);
        const most = Math.max(1, ...parts.map(({ length }) => length));
        return [...Array(most).keys()].map((n) => parts.map((part) => part[n % part.length] ?? '').join(''));
      }
      case 'Quantifier':
        return sample(node.element).map((one) => one.repeat(Math.max(1, Math.min(node.min, 5))));
      case 'Assertion':
      case 'Backreference':
        return [''];
      default:
        return spread(chars.filter((char) => takes(node, char, flags)));
    }
  };
  return sample;
}

/** Some of many, from all over them. */
function spread(chars: readonly string[]): string[] {
  const every = Math.max(1, Math.floor(chars.length / 4));
  return chars.filter((_, index) => index % every === 0).slice(0, 5);
}

function takes(element: AST.Element, char: string, flags: string): boolean {
  if ('alternatives' in element && element.type !== 'Assertion') {
    return element.alternatives.some(
      ({ elements: [only, ...others] }) => only && others.length === 0 && takes(only, char, flags),
    );
  }
  if (!['Character', 'CharacterClass', 'CharacterSet'].includes(element.type)) return false;
  return regexFor(`^(?:${element.raw})$`, flags.replace(/[gym]/gu, '')).test(char);
}

const regexes = new Map<string, RegExp>();

function regexFor(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const regex = regexes.get(key) ?? new RegExp(source, flags);
  regexes.set(key, regex);
  return regex;
}
