/** Whether the browser lets Gloss into pages, kept up to date. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChange } from '@/services/access';

/** `undefined` until the browser has answered. */
export function useAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useLayoutEffect(() => {
    const look = () => void hasAccess().then(setAccess);
    look();
    return onAccessChange(look);
  }, []);
  return access;
}
