import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { host, loadRows, markComplete } from './page.js';

const rows = await loadRows();
const items = rows.map(({ title, start }) => ({ title: new Date(start).toISOString().slice(0, 10), cardTitle: title }));

function Page() {
  useEffect(markComplete, []);
  return <Chrono items={items} mode="VERTICAL" disableToolbar />;
}

createRoot(host).render(<Page />);
