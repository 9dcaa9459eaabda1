/** Whether the browser lets Gloss into pages, kept up to date. */
import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChange } from '@/services/access';

/** `undefined` until the browser has answered. */
export function useAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const look = () => void hasAccess().then(setAccess);
    look();
    return onAccessChange(look);
  }, []);
  return access;
}
