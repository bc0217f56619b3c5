/** A text again and again, each time with criteria of other names, and cut off at a size. */
export function ofSize(text: string, size: number): string {
  let all = '';
  for (let number = 1; all.length < size; number++) all += text.replace(/^### .*$/gmu, `$& ${number}`);
  return all.slice(0, size);
}

/** One document of about `size` characters, made of a sample, whose front matter and level stand there once. */
export function documentOfSize(sample: string, size: number): string {
  const body = sample.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/^## Current Level.*\n/mu, '');
  return sample.slice(0, sample.indexOf(body.slice(0, 40))) + ofSize(body, size);
}
