/** Reads the site that a reader types into a list of sites: a host name, or an address of a page there. */

export type SiteReading =
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'empty' | 'not-a-name' | 'not-whole' | 'not-web' | 'wildcard' };

/** The host name as pages have it: in lower case, its other letters in Punycode, no port. */
export function readSite(typed: string): SiteReading {
  const text = typed.trim();
  if (!text) return { kind: 'empty' };
  if (text.includes('*')) return { kind: 'wildcard' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { kind: 'not-web' };
  const site = hostOf(scheme ? text : `http://${text.replace(/^\/\//, '')}`);
  if (!site) return { kind: 'not-a-name' };
  // Who writes the scheme means a name without dots, such as "wiki" in a company's own net.
  const isWhole = scheme !== undefined || /[.:]/.test(site) || site === 'localhost';
  return isWhole ? { kind: 'site', site } : { kind: 'not-whole' };
}

function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  const isName = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$|^\[[0-9a-f:.]+\]$/.test(hostname);
  // "someone@example.com" is a person.
  return isName && !username ? hostname : undefined;
}
