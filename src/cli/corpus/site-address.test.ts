import { expect, it } from 'vitest';
import { parseSiteAddress } from './site-address.ts';

it.each([
  ['https://war.example', 'https://war.example/'],
  ['https://war.example/some/path', 'https://war.example/some/path/'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
  ['https://війна.example/', 'https://xn--80advq7j.example/'],
])('%s is the address %s', (text, address) => {
  expect(parseSiteAddress(text)).toBe(address);
});

it.each([
  'war.example',
  'javascript:alert(1)',
  'https://a.example/?q=1',
  'https://a.example/#x',
  'https://u:p@a.example/',
  '',
])('%s is none', (text) => {
  expect(parseSiteAddress(text)).toBeUndefined();
});
