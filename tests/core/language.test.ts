import { describe, expect, test } from 'vitest';
import { readText } from '@/core/find';
import { type Language, languagesOf } from '@/core/language';
import { lexiconOf } from './lexicons';

const LEXICON = lexiconOf(['asset']);

describe('a text is', () => {
  test.each([
    ['english', 'The company sells more of its shares than it did in the year before.'],
    ['english', 'Marketing for founders: how to win your first customers and keep them.'],
    [
      'other',
      'Das Marketing der Firma ist nicht billig, und die Kunden sind auch nicht zufrieden.',
    ],
    [
      'other',
      'El marketing de la empresa no es barato y los clientes no están contentos con el equity.',
    ],
    [
      'other',
      'Le marketing de la société n’est pas bon marché et les clients ne sont pas contents.',
    ],
    ['other', '公司的市场营销部门 EBITDA 很高，客户满意度也在不断提高，利润增长。'],
    ['other', 'شركة التسويق لديها EBITDA مرتفع وعملاء سعداء جدا بالخدمة'],
    ['other', 'Отдел маркетинга компании увеличил EBITDA в прошлом году'],
    ['unknown', 'Sales and marketing'],
    ['unknown', 'EBITDA 2.4 3.1 4.0'],
  ])('%s: %s', (language, text) => {
    expect(readText(text, LEXICON).language).toBe(language);
  });
});

describe('a text too short to tell', () => {
  interface Sample {
    readonly own: Language;
    readonly declared: string;
  }
  const english: Sample = { own: 'english', declared: '' };
  const german: Sample = { own: 'other', declared: '' };
  const short: Sample = { own: 'unknown', declared: '' };
  test.each<[string, Sample[], Language[]]>([
    [
      'follows the text before it',
      [german, short, english, short],
      ['other', 'other', 'english', 'english'],
    ],
    [
      'follows its markup rather',
      [english, { ...short, declared: 'de-AT' }, short],
      ['english', 'other', 'english'],
    ],
    ['is what most texts are where none stands before it', [short, german], ['other', 'other']],
    [
      'does not believe a page that declares English by mistake',
      [
        { ...short, declared: 'en' },
        { ...german, declared: 'en' },
      ],
      ['other', 'other'],
    ],
    ['is English where nothing tells', [short], ['english']],
  ])('%s', (_, texts, expected) => {
    expect(languagesOf(texts, ({ own }) => own)).toEqual(expected);
  });

  test('words that tell beat the markup', () => {
    expect(languagesOf([{ own: 'english', declared: 'de' } as const], ({ own }) => own)).toEqual([
      'english',
    ]);
  });
});
