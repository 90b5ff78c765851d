import {html, type TemplateResult} from 'lit';

/** One small set, 24-unit grid, drawn with a 2-unit stroke in the text's colour. */
const PATHS = {
  alert: 'M12 3 2 20h20L12 3zM12 10v4M12 17v.01',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  building: 'M4 21V8l8-5 8 5v13M2 21h20M9 21v-6h6v6',
  calendar: 'M4 5h16v16H4zM4 10h16M8 2v5M16 2v5',
  check: 'M4 12l5 6L20 6',
  chat: 'M4 20l1.6-4A8 8 0 1 1 8.5 18.6L4 20z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  down: 'M6 9l6 6 6-6',
  download: 'M12 3v12M7 11l5 5 5-5M4 20h16',
  error: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16v.01',
  file: 'M6 2h8l4 4v16H6zM14 2v5h4',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.01',
  kiosk: 'M6 2h12v14H6zM12 16v6M8 22h8M9 6h6',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 9v.01M18 15v.01',
  person: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3-7 8-7s8 3 8 7',
  phone: 'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5L16 13l5 2v4c0 1-1 2-2 2A16 16 0 0 1 3 5c0-1 1-2 2-2z',
  place: 'M12 22s7-7 7-12a7 7 0 0 0-14 0c0 5 7 12 7 12zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  van: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M7 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM17 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside a word; it says nothing by itself. */
export const icon = (name: IconName): TemplateResult => drawIcon(PATHS[name]);

/** The same for a drawing that is not in the set: those that few pages need come on demand. */
export const drawIcon = (path: string, size = 20): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
