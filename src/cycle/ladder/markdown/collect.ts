import { comparable } from '../../../document/comparable';
import type { Ladder, LadderCriterion, LadderLevel } from '../ladder';
import { withoutNumbering } from '../lookUp';
import { inLevelOrder, levelKey } from './levelName';

/**
 * Gathers what is found of a ladder, in any order: levels and criteria come to be with the first word about them,
 * and what is said of one twice is said in two paragraphs.
 */
export class LadderCollector {
  private readonly levels = new Map<string, LadderLevel>();
  private readonly criteria = new Map<
    string,
    { name: string; general: string[]; levels: Map<string, string[]> }
  >();

  /** A level by its name, or by the title that another place gave it. */
  level(level: LadderLevel): string {
    const key = this.keyOf(level);
    const known = this.levels.get(key);
    const title = known?.title ?? level.title;
    this.levels.set(key, { name: known?.name ?? level.name, ...(title === undefined ? {} : { title }) });
    return key;
  }

  /** Says what a criterion means, at a level or for anybody. Nothing is said by an empty text. */
  add(criterion: string, level: LadderLevel | undefined, text: string): void {
    const name = withoutNumbering(criterion);
    if (name === '') return;
    const key = comparable(name);
    const found = this.criteria.get(key) ?? { name, general: [], levels: new Map<string, string[]>() };
    this.criteria.set(key, found);
    const at = level && this.level(level);
    if (text === '') return;
    if (at === undefined) found.general.push(text);
    else found.levels.set(at, [...(found.levels.get(at) ?? []), text]);
  }

  /** Whether something was said of a criterion. */
  knows(criterion: string): boolean {
    return this.criteria.has(comparable(withoutNumbering(criterion)));
  }

  /** The ladder, with its levels from the lowest to the highest. */
  ladder(name: string | undefined): Ladder {
    const levels = inLevelOrder([...this.levels.values()]);
    const nameOf = (key: string): string => this.levels.get(key)?.name ?? key;
    const criteria = [...this.criteria.values()].map((one): LadderCriterion => {
      const description = one.general.join('\n\n');
      const described = [...one.levels].map(([key, texts]) => [nameOf(key), texts.join('\n\n')] as const);
      return {
        name: one.name,
        ...(description === '' ? {} : { description }),
        levels: Object.fromEntries(described),
      };
    });
    return { ...(name === undefined ? {} : { name }), levels, criteria };
  }

  private keyOf({ name, title }: LadderLevel): string {
    const key = levelKey(name);
    if (this.levels.has(key)) return key;
    const titles = [name, title].flatMap((one) => (one === undefined ? [] : levelKey(one)));
    for (const [known, level] of this.levels) {
      if (level.title !== undefined && titles.includes(levelKey(level.title)) && title === undefined)
        return known;
    }
    return key;
  }
}
