// cspell:ignore onerror onload ontoggle onfocus onbegin srcdoc xlink formaction vbscript
/** Strings that would do harm if some part of Gloss took text for code, or an address for a safe one. */

const CALL = 'globalThis.harmed=1';
const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<img src=x onerror=${CALL}>`,
  `<svg onload=${CALL}>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x></svg>`,
  `<math><mtext><img src=x onerror=${CALL}></mtext></math>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  `<body onload=${CALL}>`,
  `<details open ontoggle=${CALL}>x</details>`,
  `<input autofocus onfocus=${CALL}>`,
  `<a href="javascript:${CALL}">x</a>`,
  `<a xlink:href="javascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button formaction="javascript:${CALL}">x</button></form>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<link rel=stylesheet href="javascript:${CALL}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//">`,
  `<style>*{background:url(https://a.example)}</style>`,
  `<video><source onerror=${CALL}></video>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<template><script>${CALL}</script></template>`,
  `<gloss-card onclick=${CALL}></gloss-card>`,
  '{{constructor.constructor("globalThis.harmed=1")()}}',
  `\${${CALL}}`,
];
/** Ways to break out of what a string may stand in, or past a filter. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => `--></title></textarea></style></script>${text}`,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('<', '<\u0000'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll(' ', '/'),
];

/** More than 200 strings of markup and code. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...WAYS.flatMap((way) => ELEMENTS.map(way)),
  '__proto__',
  'constructor',
  '\u202Esab\u202C',
  ']]>',
];

const BODIES = ['javascript:alert(1)', 'vbscript:x', 'data:text/html,<script>1</script>'];
const DISGUISES: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\u0001${address}`,
  (address) => `\n${address}`,
  (address) => address.replace('s', '\ts'),
  (address) => address.replace(':', '\n:'),
  (address) => address.replace(':', '&colon;'),
  (address) => address.replace(':', '%3A'),
  (address) => `${address}//https://a.example`,
  (address) => `view-source:${address}`,
  (address) => `feed:${address}`,
  (address) => `\ufeff${address}`,
  (address) => `http://a.example/${address}`,
];

/** More than 60 addresses that no link may have. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...DISGUISES.flatMap((disguise) => BODIES.map(disguise)),
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'filesystem:https://a.example/1',
  'about:blank',
  'chrome://settings',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'moz-extension://a/x.html',
  'resource://a/b',
  'ws://a.example',
  'ftp://a.example',
  'http://a.example',
  '//a.example',
  '/a',
  'a.html',
  '#a',
  '?a',
  '..',
  '',
  'https:',
  'https://',
  'https:// a.example',
  'ssh://a.example',
  'intent://a#Intent;end',
  'ms-word:x',
];
