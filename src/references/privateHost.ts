const names = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu;

/**
 * Whether an address names a machine of its own network by number, or by a name that is kept for such: this
 * machine, a router, a metadata service. A document must not make us send requests to these. Names of an intranet
 * are like any others; nobody is asked what they stand for.
 *
 *     https://192.168.1.1/, https://localhost/, https://[::1]/   true
 *     https://wiki.example.com/                                  false
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPrivateHost(url: string): boolean {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return false;
  }
  if (host.startsWith('[')) return isPrivateSix(host.slice(1, -1));
  const numbers = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/u.exec(host);
  return numbers ? isPrivateFour(Number(numbers[1]), Number(numbers[2])) : names.test(host);
}

function isPrivateFour(first: number, second: number): boolean {
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  );
}

/** Only 2000::/3 is for all the world; the rest is local, or an older address in disguise. */
function isPrivateSix(host: string): boolean {
  return !/^[23][\da-f]{3}:/iu.test(host);
}
