import { useEffect, useState } from 'preact/hooks';

/** Whether a value has stayed the same for some time, in ms. */
export function useSettled(value: string, time: number): boolean {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), time);
    return () => clearTimeout(timer);
  }, [value, time]);
  return settled === value;
}
