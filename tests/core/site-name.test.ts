// cspell:ignore mller
import { describe, expect, it } from 'vitest';
import { readSite } from '@/core/site-name';

describe('a site that is typed', () => {
  it.each([
    ['mail.example.com', 'mail.example.com'],
    ['  Mail.Example.COM ', 'mail.example.com'],
    ['https://www.example.com/a/b?c=d#e', 'www.example.com'],
    ['example.com/prices', 'example.com'],
    ['//example.com', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['http://wiki/', 'wiki'],
    ['müller.example', 'xn--mller-kva.example'],
    ['192.168.0.1', '192.168.0.1'],
    ['[::1]', '[::1]'],
  ])('"%s" is %s', (typed, site) => {
    expect(readSite(typed)).toEqual({ kind: 'site', site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['wiki', 'not-whole'],
    ['two words.example', 'not-a-name'],
    ['a..b', 'not-a-name'],
    ['someone@example.com', 'not-a-name'],
    ['example.com<br>', 'not-a-name'],
    ['chrome://extensions', 'not-web'],
    ['file:///home/x.html', 'not-web'],
    ['mailto:a@example.com', 'not-web'],
    ['*.example.com', 'wildcard'],
  ])('"%s" is refused: %s', (typed, kind) => {
    expect(readSite(typed)).toEqual({ kind });
  });
});
