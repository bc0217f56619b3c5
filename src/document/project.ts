import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Context } from './context';
import { readSaid } from './evidence';
import { cut, readLead } from './lead';
import { isField, isTime } from './leadWords';
import { textOf } from './markdown';
import { isAnsweredNone, isUnfinishedMark } from './marks';
import { isLeftOpen, withoutPunctuation } from './open';
import { isProjectName, startsWithProject } from './projectWords';
import { headOf, restOf } from './runs';
import { holds } from './visit';

/** The project that a bullet's text begins with. */
export interface Named {
  project: string;
  /** The nodes that are the name. */
  name: PhrasingContent[];
  /** The text behind it. */
  rest: readonly PhrasingContent[];
}

/**
 * Reads the project at the beginning of a bullet's text: `**X:** prose`, `**X**: prose`, `**X** – prose`,
 * `Project X: prose`, and `**Project X** prose`, where the word for project makes up for a colon. Days and
 * the parts of a story, `**Impact:** prose`, are no projects.
 */
export function readProject(head: readonly PhrasingContent[]): Named | undefined {
  const named = readName(head);
  return named && named.rest.length > 0 && (isField(named.project) || isTime(named.project))
    ? undefined
    : named;
}

function readName(head: readonly PhrasingContent[]): Named | undefined {
  const [first, second] = head;
  if (!first) return undefined;
  const lead = readLead(head);
  if (lead && /[\p{L}\p{N}]/u.test(lead.text) && (first.type !== 'text' || startsWithProject(lead.text))) {
    return { project: lead.text, name: first.type === 'text' ? [] : [first], rest: lead.rest };
  }
  if (first.type !== 'strong' && first.type !== 'inlineCode') return undefined;
  const project = textOf(first);
  if (!/[\p{L}\p{N}]/u.test(project)) return undefined;
  if (!second) return isName(project) ? { project, name: [first], rest: [] } : undefined;
  if (second.type !== 'text') return undefined;
  const dash = /^\s+[–—-]+\s+/u.exec(second.value)?.[0];
  if (dash) {
    return { project, name: [first], rest: [...cut(second, dash.length), ...head.slice(2)] };
  }
  return startsWithProject(project) ? { project, name: [first], rest: head.slice(1) } : undefined;
}

/**
 * The name of the project, if a bullet is only a name and so the head of a group: bold, code, beginning
 * with the word for project, or a short text without link and end of sentence. Below a name stand bullets;
 * a name in bold or code, or one in capitals behind the word for project, may also wait for its first.
 */
export function groupName(item: ListItem, isInGroup: boolean, context: Context): string | undefined {
  const head = headOf(item);
  const rest = restOf(item);
  const bullets = bulletsIn(rest);
  const named = readProject(head);
  const hasText = rest.some(({ type }) => type !== 'list' && type !== 'html');
  if (hasText || (isInGroup && bullets.length === 0)) return undefined;
  if (isStory(bullets)) return undefined;
  if (named && named.rest.length > 0 && isLeftOpen(named.rest, context.rules)) {
    return named.project;
  }

  const [only, ...others] = withoutPunctuation(head);
  const isMarked = others.length === 0 && (only?.type === 'strong' || only?.type === 'inlineCode');
  const text = textOf(head).replace(/ ?[:：]$/u, '');
  if (isUnfinishedMark(text, context.rules.marks) || isAnsweredNone(text)) return undefined;
  if (isMarked && bullets.length > 0) return text;

  const isOpen = isLeftOpen(head, context.rules);
  if (isOpen || isSentence(text) || holds(head, 'link', 'linkReference')) return undefined;
  if (startsWithProject(text) && bullets.length > 0) return text.length < 80 ? text : undefined;
  if (!isName(text)) return undefined;
  if (bullets.length === 0) return isMarked || isProjectName(text) ? text : undefined;
  // Mere links below a few plain words are what those words rest on, not examples of a project.
  return isInGroup || bullets.every((bullet) => isBare(bullet, context)) ? undefined : text;
}

/** Whether bullets tell one example by its context, actions and impact. */
export function isStory(bullets: readonly ListItem[]): boolean {
  return (
    bullets.length > 1 &&
    bullets.every((bullet) => {
      const lead = readLead(headOf(bullet));
      return lead !== undefined && lead.rest.length > 0 && isField(lead.text);
    })
  );
}

/** Whether a text is so short as names are, and no sentence. */
export function isName(text: string): boolean {
  return text.length < 60 && !isSentence(text);
}

function isSentence(text: string): boolean {
  return /[.!?…](?:\s|$)|[。！？]|[:：]\s/u.test(text);
}

/** Whether a bullet holds links and nothing else. */
export function isBare(item: ListItem, { resolve }: Context): boolean {
  const { note, evidence } = readSaid(item.children, resolve);
  return note === '' && evidence.length > 0;
}

/** The bullets in the lists among the nodes. */
export function bulletsIn(nodes: readonly RootContent[]): ListItem[] {
  return nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
}
