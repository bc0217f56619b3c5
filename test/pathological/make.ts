/** A text that is made to be slow or hard to read, of any size. */
export interface Pathological {
  readonly name: string;
  /** The text, of about `size` UTF-16 units. */
  make(size: number): string;
}

/** Puts a text into a document. */
export type Place = (text: string) => string;

const head = `---
employee: Ada
level: L4
next-level: L5
---

## Current Level: L4

### Craft

> **General:** How well the work is made
>
> **L4:** Knows the trade-offs

- Examples
    - ([1](https://a.example/1)): wrote the design down
`;

const tail = `

### Impact

- Examples
    - TODO
`;

/** As what one example of a recognised alignment document says. */
export const inExample: Place = (text) => `${head}    - ${text}${tail}`;

/** Under a criterion of a recognised alignment document, behind its examples. */
export const underCriterion: Place = (text) => `${head}\n${text}${tail}`;

/** As the guidance of a recognised alignment document. */
export const asGuidance: Place = (text) => {
  const [matter, level = '', ...others] = head.split('## ');
  return `${matter}## Guidance\n\n${text}\n\n## ${level}${others.map((other) => `## ${other}`).join('')}${tail}`;
};

/** As the front matter of an alignment document. */
export const asFrontMatter: Place = (text) => {
  const [first, ...others] = head.split('level: L4');
  return `${first}${text}\nlevel: L4${others.join('level: L4')}${tail}`;
};

/** As it is. */
export const bare: Place = (text) => text;

const spare = inExample('').length;

/** One text of `room` units (what the document around it leaves of the size), in its place. */
export function shaped(name: string, fill: (room: number) => string, place: Place): Pathological {
  return { name, make: (size) => place(fill(Math.max(1, size - (place === bare ? 0 : spare)))) };
}

/** A piece, again and again; inline in an example unless it has a place of its own. */
export function repeated(name: string, piece: string, place: Place = inExample): Pathological {
  return shaped(name, (room) => many(piece, room), place);
}

/** Openers, something in the middle, and as many closers. */
export function paired(name: string, open: string, middle: string, close: string): Pathological {
  return shaped(
    name,
    (room) => {
      const count = Math.floor(room / (open.length + close.length));
      return open.repeat(count) + middle + close.repeat(count);
    },
    inExample,
  );
}

/** Pieces that differ by their index, until the size is reached. */
export function counted(
  name: string,
  piece: (index: number) => string,
  place: Place = underCriterion,
): Pathological {
  return shaped(name, (room) => numbered(piece, room), place);
}

/** A piece as often as there is room for it. */
export function many(piece: string, room: number): string {
  return piece.repeat(Math.ceil(room / piece.length));
}

/** Pieces by their index, as many as there is room for. */
export function numbered(piece: (index: number) => string, room: number): string {
  let text = '';
  for (let index = 0; text.length < room; index++) text += piece(index);
  return text;
}
