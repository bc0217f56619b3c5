// Where words are not kept apart, what follows must not go on as a word does: 项目管理 is how projects are run.
const inFront =
  /^(?:(?:proje[ck]t|proyecto|projet|projeto)(?![\p{L}\p{N}_])|(?:プロジェクト|프로젝트|项目)(?!\p{Script=Han}{2}))/iu;
// In Japanese, Korean and Chinese the name may stand first: 検索プロジェクト.
const behind = /(?:プロジェクト|프로젝트|项目)$/u;
const column = /^(?:proje[ck]ts?|projekte|proyectos?|projets?|projetos?|プロジェクト|프로젝트|项目)$/iu;
const capitals = /^\p{L}+(?: [\p{Lu}\d„“"«]\S*)+$/u;

/** Whether a text begins with the word for project, or is a name that ends with it: `検索プロジェクト`. */
export function startsWithProject(text: string): boolean {
  const trimmed = text.trim();
  return inFront.test(trimmed) || isShortAnd(behind, trimmed);
}

/** "Project NEW FEATURE" is a name; "Project planning went well" is not. */
export function isProjectName(text: string): boolean {
  if (!startsWithProject(text)) return false;
  // Scripts without capitals have to do without that sign.
  return capitals.test(text) || isShortAnd(/^\p{Lo}/u, text);
}

/** A project's name without the word for project before or behind it: of `Projekt Suche` and `検索プロジェクト` the name. */
export function withoutProject(name: string): string {
  const trimmed = name.trim();
  const [word = ''] = inFront.exec(trimmed) ?? [];
  const rest = trimmed.slice(word.length);
  // "Project-wide" is a word of its own.
  if (word !== '' && /^(?:\s|[\p{L}\p{N}])/u.test(rest)) return rest.trim();
  const before = trimmed.length <= 30 ? trimmed.replace(behind, '').trim() : trimmed;
  return before === '' ? trimmed : before;
}

/** Whether a column of a table, by its head, holds the names of projects. */
export function isProjectColumn(head: string): boolean {
  return column.test(head.trim());
}

function isShortAnd(pattern: RegExp, text: string): boolean {
  return text.length <= 30 && pattern.test(text);
}
