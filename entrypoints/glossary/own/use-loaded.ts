import { useEffect, useState } from 'preact/hooks';

/** What comes of loading something, once: `wait` until it is there, `gone` where there is none. */
export function useLoaded<T>(load: () => Promise<T | undefined>): T | 'wait' | 'gone' {
  const [loaded, setLoaded] = useState<T | 'wait' | 'gone'>('wait');
  useEffect(() => {
    load().then(
      (found) => setLoaded(found ?? 'gone'),
      () => setLoaded('gone'),
    );
  }, []);
  return loaded;
}
