/** Which row of a list a key leads to. */

/** The row, round the ends; `undefined` for keys that do not steer a list. */
export function rowAfter(key: string, active: number, rows: number): number | undefined {
  if (key === 'ArrowDown') return (active + 1) % rows;
  if (key === 'ArrowUp') return (active - 1 + rows) % rows;
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : undefined;
}

/** Keys that are held together with others mean something else. */
export function hasModifier({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || altKey || metaKey;
}
