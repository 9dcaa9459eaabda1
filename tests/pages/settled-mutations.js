/**
 * Changes a page at random, in the ways in which pages change, so that the same seed does the same
 * on the same page. What comes out can be written as HTML and read back as the same tree.
 */
const TEXTS = [
  'The bank sold its bonds at a discount, and the yield rose.',
  'Every invoice is booked as revenue, whether or not it has been paid; that is accrual accounting.',
  'Nobody had seen the lighthouse keeper since the storm, and the lamp was dark.',
  'Market segmentation comes before positioning in a marketing strategy.',
  'The stock of the company fell, and so did the interest of its investors.',
  'Der Vertrieb ist nicht teuer, und die Kunden sind mit dem Cash Flow auf und ab gegangen.',
  'Balance sheet total',
  'We picked apples for the whole of the afternoon and carried them down to the cellar.',
  'Key performance indicators, and a balanced scorecard.',
  'The rate at which the lead in the water dissolves depends on the temperature of the pipe.',
];
const WORDS = ['gross margin', 'the river', 'supply chain', 'equity', 'a heron', 'cash flow'];
const BLOCKS = 'p, li, td, th, dd, blockquote, div, h2, h3';
const MOVABLE = 'p, ul, ol, blockquote, table, div, h2, h3';
/** Elements that may hold any block and still be read back from HTML as they are. */
const ROOMY = 'main, blockquote, div, li, td, dd';

/** Mulberry32 by Tommy Ettinger. */
function createRandom(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] };
}

const all = (selector) => [...document.querySelectorAll(`main ${selector.replaceAll(', ', ', main ')}`)];

function texts() {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim().length > 3) found.push(walker.currentNode);
  return found;
}

/** A text that may get an element beside it: not the white space of lists and tables. */
const lines = () => texts().filter((text) => !text.parentElement.matches('ul, ol, dl, table, tbody, tr'));

function made(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** Puts a node before, behind or into a place where HTML allows any block. */
function place(node, random) {
  const rooms = ['main', ...all(ROOMY.replace('main, ', ''))].map((room) =>
    room === 'main' ? document.querySelector('main') : room);
  const room = random.pick(rooms.filter((one) => !node.contains(one)));
  room.insertBefore(node, room.childNodes[random.below(room.childNodes.length + 1)] ?? null);
}

/** Wraps one word of a text, or a few, in an inline element. */
function wrap(random, name) {
  const text = random.pick(lines());
  const words = [...text.data.matchAll(/\S+/g)];
  const first = random.pick(words);
  const rest = text.splitText(first.index);
  const length = Math.min(rest.length, first[0].length + random.below(12));
  if (length < rest.length) rest.splitText(length);
  const wrapper = document.createElement(name);
  rest.replaceWith(wrapper);
  wrapper.append(rest);
}

function toggle(element, name, value) {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Each kind of change, and how often it comes beside the others. */
const KINDS = [
  [3, 'replace a text', (random) => { random.pick(lines()).data = random.pick(TEXTS); }],
  [3, 'insert words', (random) => {
    const text = random.pick(lines());
    text.insertData(random.below(text.length + 1), ` ${random.pick(WORDS)} `);
  }],
  [3, 'delete characters', (random) => {
    const text = random.pick(lines());
    text.deleteData(random.below(text.length), 1 + random.below(10));
  }],
  [4, 'move a block', (random) => place(random.pick(all(MOVABLE)), random)],
  [3, 'insert a paragraph', (random) => place(made('p', random.pick(TEXTS)), random)],
  [2, 'insert a list', (random) => place(made('ul', made('li', random.pick(TEXTS)), made('li', random.pick(WORDS))), random)],
  [2, 'remove a block', (random) => random.pick(all('p, li, dd, h3')).remove()],
  [3, 'wrap words in bold', (random) => wrap(random, random.pick(['b', 'i', 'span', 'em']))],
  [1, 'wrap words in a link', (random) => {
    const text = random.pick(lines().filter((one) => !one.parentElement.closest('a')));
    const link = made('a');
    link.href = '#there';
    text.replaceWith(link);
    link.append(text);
  }],
  [2, 'unwrap an inline element', (random) => {
    const inline = all('b, i, span, em, a');
    if (inline.length === 0) return;
    const one = random.pick(inline);
    one.replaceWith(...one.childNodes);
  }],
  [2, 'split a text', (random) => {
    const text = random.pick(lines());
    text.splitText(random.below(text.length));
  }],
  [2, 'normalize', (random) => random.pick([document.querySelector('main'), ...all(BLOCKS)]).normalize()],
  [2, 'declare a language', (random) => toggle(random.pick(all(BLOCKS)), 'lang', random.pick(['de', 'en', 'fr']))],
  [2, 'forbid translation', (random) => toggle(random.pick(all(`${BLOCKS}, b, i`)), 'translate', 'no')],
  [2, 'make editable', (random) => toggle(random.pick(all(BLOCKS)), 'contenteditable', 'true')],
  [2, 'add a row', (random) => {
    const tables = all('table');
    if (tables.length === 0) return;
    const row = random.pick(tables).insertRow();
    row.insertCell().append(random.pick(WORDS));
    row.insertCell().append(random.pick(TEXTS));
  }],
  [2, 'move a list item or a row', (random) => {
    const one = random.pick(all('li, tr'));
    const { parentElement } = one;
    parentElement.insertBefore(one, random.pick([...parentElement.children]));
  }],
  [2, 'break or join a line', (random) => {
    const breaks = all('br');
    if (breaks.length > 0 && random.below(2)) return random.pick(breaks).remove();
    const text = random.pick(lines());
    text.splitText(random.below(text.length)).before(made('br'));
  }],
  [1, 'move a text', (random) => {
    const [text, other] = [random.pick(lines()), random.pick(lines())];
    if (text !== other) other.after(text);
  }],
].flatMap(([weight, ...kind]) => Array(weight).fill(kind));

/**
 * Makes changes 0 … `count` − 1 of a seed but those that are left out, and tells their kinds. Each
 * has a chance of its own, so that leaving one out changes no other. Between two there is nothing,
 * a frame, or a time in which Gloss reads the page.
 */
window.mutate = async (seed, count, leftOut = []) => {
  const kinds = [];
  for (let index = 0; index < count; index++) {
    if (leftOut.includes(index)) continue;
    const random = createRandom(seed * 1000 + index);
    const [kind, change] = random.pick(KINDS);
    const pause = random.next();
    change(random);
    kinds.push(`${index} ${kind}`);
    if (pause < 0.2) await new Promise((done) => setTimeout(done, 300 * random.next()));
    else if (pause < 0.5) await new Promise(requestAnimationFrame);
  }
  return kinds;
};
