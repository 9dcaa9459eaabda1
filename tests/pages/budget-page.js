// Fills budget.html: `?article`, `?wide`, `?columns`, `?cards`, `?small`, `?table`, `?advert`, `?menus`.
const SENTENCES = [
  'Our cost of goods sold rose faster than revenue, and the gross margin shrank.',
  'The accountant closed the books, and a trial balance showed where accruals were missing.',
  'Accounts receivable had grown old, so working capital was tight all through spring.',
  'A bank offered a revolving credit, with a covenant on the debt-to-equity ratio.',
  'Nobody had hedged the currency risk, and a forward contract would have been cheap.',
  'Customer acquisition cost went up while customer lifetime value stayed where it was.',
  'The sales pipeline looked full, but the conversion rate told another story.',
  'Marketing wrote a new positioning statement and asked for a larger budget.',
  'Procurement found a second supplier and shortened the lead time of the supply chain.',
  'Inventory turnover improved once the safety stock was set by a forecast.',
  'The board discussed dilution, a rights issue and the dividend policy.',
  'Depreciation of the new machines is a fixed cost, whatever the capacity utilization.',
  'An external auditor tested the internal controls and asked for segregation of duties.',
  'The break-even point lies at nine hundred units, if variable costs stay as they are.',
  'Human resources planned the onboarding and a performance appraisal twice a year.',
  'Severance pay was agreed before the restructuring was announced.',
  'The franchisee pays a royalty and shares the cost of advertising.',
  'A joint venture needs a shareholders agreement and a plan for its exit strategy.',
  'Earnings per share fell, yet the price-earnings ratio of the company rose.',
  'Deferred revenue is a liability until the service has been delivered.',
];
const FILLER =
  'It rained for most of the week, and people stood in the doors of their houses and talked about the harvest, the road to the coast and the children who had gone to live in the city. ';

const layout = location.search.slice(1) || 'article';
document.documentElement.className = layout;
const make = (name, text = '') => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};
const paragraphs = (count, filler) =>
  Array.from({ length: count }, (_, index) => {
    const some = [0, 1, 2].map((more) => SENTENCES[(index * 3 + more) % SENTENCES.length]);
    return make('p', some.join(' ') + (filler ? ` ${FILLER}` : ''));
  });

const main = make('main');
if (layout === 'table') {
  const table = make('table');
  for (const [index, sentence] of [...SENTENCES, ...SENTENCES].entries()) {
    const row = table.insertRow();
    for (const text of [`Line ${index + 1}`, sentence, SENTENCES[(index + 7) % SENTENCES.length]]) {
      row.insertCell().textContent = text;
    }
  }
  main.append(table);
} else if (layout === 'advert') {
  const list = make('ul');
  list.append(...SENTENCES.map((sentence) => make('li', sentence)));
  main.append(make('h2', 'Head of finance wanted'), list);
} else {
  for (const [index, paragraph] of paragraphs(40, layout === 'article').entries()) {
    if (index % 5 === 0) main.append(make('h2', `Chapter ${index / 5 + 1}`));
    main.append(paragraph);
  }
}
if (layout === 'menus') {
  const nav = make('nav');
  const footer = make('footer');
  for (const part of [nav, footer]) part.append(...SENTENCES.map((sentence) => make('div', sentence)));
  document.body.append(nav, main, footer);
} else document.body.append(main);
