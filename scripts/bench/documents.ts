/**
 * One document of about `size` characters, made of a sample: its front matter and its level stand once, and what
 * follows them again and again, each time with criteria of other names. The last one may be cut off.
 */
export function documentOfSize(sample: string, size: number): string {
  const body = sample.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/^## Current Level.*\n/mu, '');
  const head = sample.slice(0, sample.indexOf(body.slice(0, 40)));
  let all = '';
  for (let number = 1; all.length < size; number++) all += body.replace(/^### .*$/gmu, `$& ${number}`);
  return head + all.slice(0, size);
}
