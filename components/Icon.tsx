/** Line icons on a 16 px grid, in the colour of the text around them. Always beside a name. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm6 3 5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8L14 14',
  comparison: 'M2.5 3.5h4v9h-4zm7 0h4v9h-4z',
  glossary:
    'M8 4.5C6.5 3.3 4.5 3 2 3v9.5c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5V3c-2.5 0-4.5.3-6 1.5Zm0 0V14',
  brief: 'M4 2h5.5l3 3v9H4zM6.5 8h3.5m-3.5 3h3.5',
  panel: 'M2 3h12v10H2zm7.5 0v10',
  settings:
    'M2 5h6.5m4 0H14M2 11h1.5m4 0H14M10.5 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm-5 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  show: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Zm0-3v3m0 7v3M1.5 8h3m7 0h3',
  print: 'M4.5 6V2.5h7V6m-7 6h-2V6h11v6h-2m-7-2.5h7v4h-7z',
  explainer: 'M3 4h10M3 8h10M3 12h6',
  save: 'M4 2.5h8v11L8 10.5l-4 3z',
  know: 'm3 8.5 3.2 3.2L13 5',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4L11 8.5m-2 3-1.3 1.3a2.8 2.8 0 0 1-4-4L5 7.5',
  add: 'M8 3v10M3 8h10',
  not: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM4.2 4.2l7.6 7.6',
  off: 'M8 2.5v5M4.6 4.4a5 5 0 1 0 6.8 0',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  say: 'M2.5 6v4H5l3 2.5v-9L5 6zm8-.5a3.5 3.5 0 0 1 0 5m2-7a6.3 6.3 0 0 1 0 9',
  stop: 'M4.5 4.5h7v7h-7z',
  page: 'M9 2.5h4.5V7m0-4.5-6 6m-1-5h-4v10h10v-4',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  more: 'M3.5 7.6a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8ZM8 7.6a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8Zm4.5 0a.4.4 0 1 1 0 .8.4.4 0 0 1 0-.8Z',
} as const;

export interface IconProps {
  readonly name: keyof typeof PATHS;
}

export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
