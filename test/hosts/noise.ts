/**
 * What the pinned builds log of themselves at every start, nothing of which concerns the extension. Anything
 * else is shown.
 */
const KNOWN: readonly RegExp[] = [
  // Start-up.
  /^(Creating a socket|Resolv(ing|ed) connection token|\[reconnection-grace-time\])/,
  /^(Ignoring fetching|Found|Updating) additional builtin /,
  /^(Loading development extension at|vscode-test-web-support fs provider|Started local extension host)/,
  /^(\[AgentHost:remote\]|\[AccountPolicyGate\]|\[Service Worker\] registration)/,
  /^Die Entwicklungserweiterung unter /,
  // Optional files: translations, settings of the workspace; the web host's folder is not there at first.
  /^Request to '[^']*package\.nls[^']*' failed with status code 404/,
  /^Unable to read file '[^']*\/\.vscode\/\w+\.json'/,
  /\bENOPRO: /,
  // The extensions' gallery, which is out of reach by intention.
  /extension gallery|open-vsx|GalleryError/i,
  // What was still under way when the tests ended.
  /^(Canceled|CodeExpectedError)\b/,
  /^Failed to get installed servers/,
];

/** Whether a line of the log is of no interest to somebody who reads a test report. */
export function isNoise(line: string): boolean {
  return KNOWN.some((pattern) => pattern.test(line));
}
