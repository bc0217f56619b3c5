import { assess } from '../../../../src/coverage/assess';
import type { FindingCode } from '../../../../src/coverage/finding';
import { type AssessOptions, defaultAssessOptions } from '../../../../src/coverage/options';
import { parse } from '../../../../src/document/parse';
import type { FixName } from '../../../../src/edits/fixes/fix';
import { fixFinding } from '../../../../src/edits/fixes/index';
import { applyEdits } from '../../../../src/edits/textEdit';

export const options: AssessOptions = { ...defaultAssessOptions, today: '2026-05-01', preparing: false };

/** The whole text after a fix of the first finding of that code (or the one at `at`); its field as `‸words‸`. */
export function fixed(text: string, code: FindingCode, fix: FixName, url?: string, at = 0): string {
  const found = assess(parse(text), options).filter((one) => one.code === code)[at];
  if (!found) throw new Error(`No ${code} in: ${JSON.stringify(assess(parse(text), options))}`);
  const request = { fix, code, range: found.range, ...(url === undefined ? {} : { url }) };
  const result = fixFinding(text, parse(text), request, options);
  if ('failure' in result) return `failure: ${result.failure}`;
  const marked = result.edits.map(({ range, newText, field }) => ({
    range,
    newText: field
      ? `${newText.slice(0, field.start)}‸${newText.slice(field.start, field.end)}‸${newText.slice(field.end)}`
      : newText,
  }));
  return applyEdits(text, marked);
}
