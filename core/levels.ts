/** How specialised an entry is, from what most adults have heard to the trade's own. */
export const LEVELS = ['everyday', 'core', 'specialist'] as const;
