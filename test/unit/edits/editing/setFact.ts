import { parse as parseYaml } from 'yaml';
import { readCycleName } from '../../../../src/document/calendar';
import type { AlignmentDocument, Fact } from '../../../../src/document/model';
import { setFact } from '../../../../src/edits/setFact';
import { type FactIntent, factIntent } from '../generated/intents';
import { isWithin } from '../offsets';
import { editing } from './editing';

const facts: Record<string, Fact> = {
  employee: 'employee',
  level: 'level',
  'next-level': 'nextLevel',
  cycle: 'cycle',
  identities: 'identities',
  'check-ins': 'checkIns',
};

export const setAnyFact = editing<FactIntent>({
  function: 'setFact',
  title: 'setting a fact in the front matter',
  commands: ['openReference', 'openReferenceSinceCheckIn', 'openAllReferences'],
  intents: factIntent,
  typical: { path: ['employee'], value: 'Ada' },
  mayRefuse: (text, document, { path }) => isClosedTo(text, document, path),
  perform(text, document, intent) {
    const edit = setFact(text, document, intent.path, intent.value);
    if (!edit) return { refused: 'setFact' };
    return {
      edits: [edit],
      isWholeLines: false,
      settle(old, now) {
        const fact = facts[intent.path[0]];
        const place = fact && now.places[fact];
        const matter = now.frontMatter;
        put(old, now, intent);
        if (!old.frontMatter) delete now.frontMatter;
        for (const model of [old, now]) if (fact) delete model.places[fact];
        if (now.recognised) old.recognised = true;
        return place && matter && isWithin(place, matter.content) ? [] : ['not in the front matter'];
      },
    };
  },
});

/**
 * Whether the front matter is nothing that could be added to: still unclosed, no YAML, no map on lines of
 * its own, or with a value of another kind at that place.
 */
export function isClosedTo(
  text: string,
  { frontMatter }: AlignmentDocument,
  [key, inner]: FactIntent['path'],
): boolean {
  if (!frontMatter) return /^\uFEFF?---/u.test(text);
  const source = text.slice(frontMatter.content.start, frontMatter.content.end).replaceAll(/\r\n?/gu, '\n');
  if (frontMatter.problem || /^\s*\{/u.test(source)) return true;
  const map: unknown = parseYaml(source, { schema: 'core', logLevel: 'silent' });
  if (map === null) return false;
  if (!isMap(map)) return true;
  const value = map[key] ?? undefined;
  if (value === undefined) return false;
  return inner === undefined ? (key === 'check-ins') !== Array.isArray(value) || isMap(value) : !isMap(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a fact into the old model, as it is to be read from the front matter. */
function put(
  old: AlignmentDocument,
  now: AlignmentDocument,
  { path: [key, inner], value }: FactIntent,
): void {
  switch (key) {
    case 'employee':
      old.employee = value;
      break;
    case 'identities':
      old.identities = { ...old.identities, [inner ?? '']: value };
      break;
    case 'check-ins':
      old.checkIns = [...daysInFrontMatter(old).filter((day) => day !== value), value].sort();
      break;
    case 'cycle': {
      const cycle = readCycleName(value, 1);
      for (const one of [old, ...old.parts]) if (cycle) one.cycle = cycle;
      break;
    }
    case 'level':
    case 'next-level':
      putLevel(old, now, key === 'level' ? 'level' : 'nextLevel', value);
  }
}

/** Days that a line of the text names give way to those of the front matter. */
function daysInFrontMatter({ checkIns, places, frontMatter }: AlignmentDocument): string[] {
  return frontMatter && places.checkIns && isWithin(places.checkIns, frontMatter.content) ? checkIns : [];
}

/** By another level, other quotes are the level's description; and parts may have levels of their own. */
function putLevel(
  old: AlignmentDocument,
  now: AlignmentDocument,
  of: 'level' | 'nextLevel',
  value: string,
): void {
  old[of] = value;
  for (const model of [old, now]) {
    for (const part of model.parts) {
      part.levelMentions = part.levelMentions.filter(({ where }) => where !== 'frontMatter');
    }
  }
  for (const [index, part] of old.parts.entries()) {
    const isOwn = of === 'level' && index > 0;
    const level = isOwn ? now.parts[index]?.level : value;
    if (level !== undefined) part[of] = level;
  }
  for (const criterion of [...old.criteria, ...now.criteria]) {
    for (const key of descriptions) criterion[key] = { state: 'absent', text: '' };
  }
}

const descriptions = ['generalDescription', 'levelDescription', 'nextLevelDescription'] as const;
