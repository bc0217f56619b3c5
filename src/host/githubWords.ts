import type { GitHubFailure } from '../github/failure';

export function wordGitHubFailure({ message }: GitHubFailure): string {
  return message;
}
