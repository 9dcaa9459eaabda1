/** Addresses that glossaries may be fetched from. */

export type AddressReading =
  | { readonly kind: 'sound'; readonly url: string; readonly origin: string }
  | { readonly kind: 'empty' | 'not-an-address' | 'not-https' | 'with-password' | 'too-long' };

const LONGEST = 2000;

/**
 * Reads an address that somebody has typed. Only https is taken, since whoever stands between could
 * otherwise put words into a glossary; and, for owners who try theirs, this computer itself.
 */
export function readAddress(typed: string): AddressReading {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > LONGEST) return { kind: 'too-long' };
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(whole)) return { kind: 'not-an-address' };
  const url = new URL(whole);
  if (url.username || url.password) return { kind: 'with-password' };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisComputer(url.hostname)))
    return { kind: 'not-https' };
  // What stands behind # is not sent, and would make two addresses of one.
  url.hash = '';
  return { kind: 'sound', url: url.href, origin: url.origin };
}

function isThisComputer(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
