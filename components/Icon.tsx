/** Line icons on a 16 px grid, in the colour of the text around them. Always beside a name. */
const PATHS = {
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8m0-8-8 8',
  next: 'm6 3 5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8L14 14',
  comparison: 'M2.5 3.5h4v9h-4zm7 0h4v9h-4z',
  explainer: 'M3 4h10M3 8h10M3 12h6',
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
