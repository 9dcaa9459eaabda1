/** Views written by hand, in the shapes that core resolves from a glossary. */
import type * as views from '@/core/views';

const link = (id: string, field = 'Marketing') => ({ id, headword: id, field });

export const MARKETING: views.EntryView = {
  kind: 'entry',
  field: 'Marketing',
  entry: {
    id: 'marketing',
    headword: 'marketing',
    partOfSpeech: 'noun',
    variants: [{ text: 'go-to-market work', kind: 'synonym' }],
    level: 'everyday',
    definition: 'All that makes people want a product.',
    plain: 'Making people interested.',
    example: 'A juice bar posts videos.',
    why: 'It is more than advertising.',
    formula: { expression: 'reach = views ÷ people', worked: '50 ÷ 100 = 50%' },
    usage: 'In the US also a subject of study.',
  },
  otherMeanings: [
    { ...link('selling farm goods', 'Trade'), definition: 'Taking goods to market.' },
  ],
  related: [link('branding')],
  comparisons: [
    { id: 'sales-vs-marketing', title: 'Sales vs marketing', others: [link('sales', 'Sales')] },
    {
      id: 'three',
      title: 'Marketing, branding and advertising',
      others: [link('branding'), link('advertising')],
    },
  ],
  explainers: [{ id: 'department', title: 'What does a marketing department do?' }],
};

export const BRANDING: views.EntryView = {
  kind: 'entry',
  field: 'Marketing',
  entry: {
    id: 'branding',
    headword: 'branding',
    partOfSpeech: 'noun',
    variants: [],
    level: 'core',
    definition: 'Giving a product a name and a face.',
    example: 'A baker paints one blue loaf on every bag.',
    why: 'A known name needs less explaining.',
  },
  otherMeanings: [],
  related: [link('marketing')],
  comparisons: [],
  explainers: [],
};

export const SALES_VS_MARKETING: views.ComparisonView = {
  kind: 'comparison',
  id: 'sales-vs-marketing',
  title: 'Sales vs marketing',
  columns: [link('sales', 'Sales'), link('marketing')],
  criteria: [
    { label: 'Focus', values: ['Closing deals', 'Making people aware'] },
    { label: 'Timeframe', values: ['Short', 'Long'] },
  ],
  takeaways: ['Marketing warms up.', 'Sales closes.'],
  inPractice: 'They share one list of leads.',
};

export const DEPARTMENT: views.ExplainerView = {
  kind: 'explainer',
  id: 'department',
  title: 'What does a marketing department do?',
  blocks: [
    { kind: 'heading', parts: [{ kind: 'text', text: 'In short' }] },
    {
      kind: 'paragraph',
      parts: [
        { kind: 'text', text: 'It cares for ' },
        { kind: 'link', text: 'the brand', entry: link('branding') },
        { kind: 'text', text: '.' },
      ],
    },
  ],
  entries: [link('marketing')],
};

const ALL: readonly views.View[] = [MARKETING, BRANDING, SALES_VS_MARKETING, DEPARTMENT];

/** Finds one of the samples, as the background would. */
export function sampleView({ kind, id }: views.Reference): views.View | undefined {
  return ALL.find(
    (view) => view.kind === kind && (view.kind === 'entry' ? view.entry.id : view.id) === id,
  );
}
