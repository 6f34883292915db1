import { useEffect, useState } from 'react';

/** The value as it last was for some time without a change: what is typed, once nobody types. `forMs` in milliseconds. */
export function useRested<Value>(value: Value, forMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), forMs);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return rested;
}
