/** Line icons on a 20 × 20 grid, drawn for this project. They only decorate: the name stands beside or in a label. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11Zm4 9.5 3.5 3.5',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l1-1',
  quote: 'M4 13.5c2-.5 3-2 3-4.5H4V5.5h4.5V9c0 3-1.5 5-4.5 5.5Zm7.5 0c2-.5 3-2 3-4.5h-3V5.5H16V9c0 3-1.5 5-4.5 5.5Z',
  back: 'M11.5 4.5 6 10l5.5 5.5',
  forward: 'M8.5 4.5 14 10l-5.5 5.5',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  up: 'm5.5 12 4.5-4.5 4.5 4.5',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4 6.5 6.5 0 1 0 16 11.8Z',
  contrast: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM10 3.5v13',
  document: 'M5.5 2.5h6l3.5 3.5v11.5h-9.5ZM11.5 2.5V6H15M8 10h4.5M8 13h4.5',
  pin: 'M10 17.5s5-4.7 5-9a5 5 0 0 0-10 0c0 4.3 5 9 5 9ZM10 6.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 0 1 0-3.4Z',
  person: 'M10 3.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6ZM4 16.5c.5-3.3 2.7-5 6-5s5.5 1.7 6 5',
  tag: 'M3.5 9.5v-6h6l7 7-6 6ZM6.8 6.8h.01',
  clock: 'M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14ZM10 6v4.2l2.8 1.6',
  share: 'M10 12.5v-9M10 3.5 6.5 7M10 3.5 13.5 7M5 10v6.5h10V10',
  download: 'M10 3.5v9M10 12.5 6.5 9M10 12.5 13.5 9M4.5 16.5h11',
  external: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16 4l-7 7',
} as const;

export type IconName = keyof typeof PATHS;

/** The page's font, for which sizes are meant: icons grow with what the reader set. */
const REM_PX = 15;

/** @param size in px where the font is as large as the page has it */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  const length = `${size / REM_PX}rem`;
  return (
    <svg
      aria-hidden="true"
      width={length}
      height={length}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
