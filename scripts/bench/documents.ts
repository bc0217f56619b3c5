/** The text again and again, each time with other names. */
export function ofSize(text: string, size: number): string {
  let all = '';
  for (let number = 1; all.length < size; number++) all += text.replace(/^### .*$/gmu, `$& ${number}`);
  return all.slice(0, size);
}
