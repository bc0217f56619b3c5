import type { Finding, Severity } from '../coverage/finding';
import { wordFinding } from '../host/messages';
import { severities } from './commandLine';
import { placesIn } from './places';
import type { Read } from './read';

/** A finding as it is told: places are counted from 1, columns in UTF-16 code units, the end is exclusive. */
export interface ToldFinding {
  code: Finding['code'];
  severity: Severity;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Words the findings of a file, in the order of the text. */
export function tellFindings({ text, findings }: Read): ToldFinding[] {
  const placeOf = placesIn(text);
  return findings
    .toSorted((a, b) => a.range.start - b.range.start)
    .map((finding) => {
      const { line, column } = placeOf(finding.range.start);
      const end = placeOf(finding.range.end);
      return {
        code: finding.code,
        severity: finding.severity,
        message: wordFinding(finding),
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
      };
    });
}

/** Whether a finding is at least as loud as `least`. */
export function isAtLeast({ severity }: Pick<Finding, 'severity'>, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/**
 * Findings as compilers tell theirs, so that editors and CI find the places:
 *
 *     ada.md:12:1: information: Impact is light: 1 of 3 examples. [criterion-light]
 */
export function writeFindings(file: string, findings: readonly ToldFinding[]): string {
  return findings
    .map(
      ({ line, column, severity, message, code }) =>
        `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n`,
    )
    .join('');
}
