import type { Platform, PlatformOf } from '../../../src/platform/platform';
import { ourExtension } from './extension';

let made: PlatformOf | undefined;

/** Said once by the entry of each host's bundle: how bundles are loaded and threads are started here. */
export function usePlatform(platformOf: PlatformOf): void {
  made = platformOf;
}

/** What the extension itself uses in this host. */
export function ourPlatform(): Platform {
  if (!made) throw new Error('The entry of the tests names no platform.');
  return made(ourExtension().extensionUri);
}
