/** Line icons on a 16 px grid, in the colour of the text around them. Always beside a name. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm6 3 5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8L14 14',
  comparison: 'M2.5 3.5h4v9h-4zm7 0h4v9h-4z',
  explainer: 'M3 4h10M3 8h10M3 12h6',
  save: 'M4 2.5h8v11L8 10.5l-4 3z',
  know: 'm3 8.5 3.2 3.2L13 5',
  link: 'M6.5 9.5 9.5 6.5M7 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4L11 8.5m-2 3-1.3 1.3a2.8 2.8 0 0 1-4-4L5 7.5',
  add: 'M8 3v10M3 8h10',
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
