'use client';

import { useEffect, useState } from 'react';
import { look } from './look.js';

export default function Page() {
  const [seen, setSeen] = useState(null);
  useEffect(() => {
    look().then(setSeen, ({ code, message }) => setSeen({ code, message }));
  }, []);
  return seen && <title>{JSON.stringify(seen)}</title>;
}
