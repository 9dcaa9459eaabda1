/** What the built extension says of itself, and what its programs hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engine } from './harness/engines';

const FOLDER = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }[engine];
const MANIFEST = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const SCRIPTS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

test('asks for these permissions and no others, each with its reason in PRIVACY.md [F12]', () => {
  const own = { chromium: ['offscreen', 'sidePanel'], firefox: [] }[engine];
  const asked = ['alarms', 'storage', 'scripting', 'contextMenus', ...own].sort();
  expect([...MANIFEST.permissions].sort()).toEqual(asked);
  expect(MANIFEST.host_permissions).toEqual(['<all_urls>']);
  expect(MANIFEST.optional_permissions).toBeUndefined();
  const privacy = readFileSync('PRIVACY.md', 'utf8');
  for (const name of [...asked, '<all_urls>']) expect(privacy).toContain(`| \`${name}\``);
});

test('suggests no more keys than browsers take, each another one with a key of its own held, and tells what for', () => {
  const commands: [string, { suggested_key?: { default: string }; description?: string }][] =
    Object.entries(MANIFEST.commands);
  expect(commands.map(([name]) => name).sort()).toEqual([
    'list-terms',
    'next-term',
    'previous-term',
    'toggle-site',
  ]);
  const keys = commands.flatMap(([, { suggested_key }]) => suggested_key?.default ?? []);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Alt|Command|MacCtrl)\+/);
  for (const [, { description }] of commands) expect(description).toMatch(/^__MSG_\w+__$/);
});

test('names no script or style sheet for pages: the browser could not be told to take them back [F13]', () => {
  expect(MANIFEST.content_scripts).toBeUndefined();
});

test('gives no file of its own to pages [F1]', () => {
  expect(MANIFEST.web_accessible_resources).toBeUndefined();
  expect(MANIFEST.externally_connectable).toBeUndefined();
});

test('lets its pages load nothing from elsewhere [E3]', () => {
  const policy: string = MANIFEST.content_security_policy.extension_pages;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test.each(SCRIPTS)('%s makes and fetches no code at run time [F9]', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  expect(text).not.toMatch(/\beval\(|\bnew Function\(|importScripts\(/);
  expect(text).not.toMatch(/import\(["'`]https?:/);
});

test('says to Firefox’s store what it demands [F11]', () => {
  const { gecko } = MANIFEST.browser_specific_settings ?? {};
  expect(gecko).toEqual(
    {
      chromium: undefined,
      firefox: {
        id: 'gloss@gloss.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    }[engine],
  );
});
