import {type TemplateResult} from 'lit';
import type {Pictogram} from '@mpp-sdk/domain';
import {drawIcon} from './icons.js';

/** On the same grid and with the same stroke as the icons. */
const PATHS: Readonly<Record<Pictogram, string>> = {
  accident: 'M3 17h10l-2-6H5l-2 6zM5 20v-3M11 20v-3M16 4v5M21 6l-3 4M22 12h-4',
  birth: 'M3 11h18a9 9 0 0 1-9 8 9 9 0 0 1-9-8zM12 11V4a8 8 0 0 1 8 7M8 21v.01M16 21v.01',
  broken: 'M6 2h8l4 4v5l-3 2-3-2-3 2-3-2zM6 15l3 2 3-2 3 2 3-2v7H6z',
  business: 'M3 9l2-5h14l2 5M3 9a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0M5 12v9h14v-9M10 21v-5h4v5',
  child: 'M12 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 9v7M7 11l5 2 5-2M9 21l3-5 3 5',
  death: 'M7 21V8a5 5 0 0 1 10 0v13M4 21h16M10 10h4M10 14h4',
  disability: 'M11 3v.01M11 7v6h5l3 6M11 9h4M8 11a5 5 0 1 0 7 6',
  divorce: 'M6 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM18 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 3v3M12 10.5v3M12 18v3',
  document: 'M6 2h8l4 4v16H6zM14 2v5h4M9 12h6M9 16h6',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1zM13 7l4 4',
  elderly: 'M10 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM10 7l-2 7 3 3v4M9 10l5 2M8 14l-2 7M17 12v9M14 12h3',
  electricity: 'M13 2L5 14h6l-1 8 9-12h-6l0-8z',
  event: 'M12 3l9 11H3zM5 14v7M19 14v7M12 14v7',
  family:
    'M8 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM17 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM2 21v-3a6 6 0 0 1 12 0v3M14 21v-3a4 4 0 0 1 8 0v3',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  hand: 'M3 14l4-2 4 2h4a2 2 0 0 1 0 4h-4M3 20h9l9-5a2 2 0 0 0-2-2l-4 2M12 9s-4-2-4-5a2 2 0 0 1 4-1 2 2 0 0 1 4 1c0 3-4 5-4 5z',
  health: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  'health-worker': 'M12 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 22v-2c0-4 3-6 8-6s8 2 8 6v2M12 16v4M10 18h4',
  home: 'M3 11l9-8 9 8M5 10v11h14V10M10 21v-6h4v6',
  information: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.01',
  'id-card': 'M2 5h20v14H2zM8 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5 16a3 3 0 0 1 6 0M14 10h5M14 14h5',
  law: 'M12 3v18M7 21h10M4 6h16M4 6l-2 7h5zM20 6l-3 7h5zM2 13a3 3 0 0 0 5 0M17 13a3 3 0 0 0 5 0',
  lost: 'M6 2h8l4 4v16H6zM14 2v5h4M10 12a2 2 0 1 1 2 3v1M12 19v.01',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  marriage: 'M9 9a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 10a6 6 0 1 1 3 11M9 9L7 5l2-2 2 2-2 4z',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 9v.01M18 15v.01',
  moving:
    'M2 6h12v11H2zM14 10h4l4 4v3h-8M7 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM17 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM5 11h6M9 9l2 2-2 2',
  new: 'M6 2h8l4 4v16H6zM14 2v5h4M12 11v6M9 14h6',
  no: 'M6 6l12 12M18 6L6 18',
  office: 'M4 21V8l8-5 8 5v13M2 21h20M9 21v-6h6v6',
  person: 'M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3-7 8-7s8 3 8 7',
  phone: 'M7 2h10v20H7zM11 18h2',
  plane: 'M12 2c-1 0-2 2-2 4v4l-8 5v2l8-2v4l-2 2v1l4-1 4 1v-1l-2-2v-4l8 2v-2l-8-5V6c0-2-1-4-2-4z',
  religion: 'M4 21V12h16v9zM4 12c0-5 5-5 8-8 3 3 8 3 8 8M10 21v-4a2 2 0 0 1 4 0v4M12 4V2',
  road: 'M8 3L3 21M16 3l5 18M12 4v3M12 11v3M12 18v3',
  school: 'M12 4L1 9l11 5 11-5zM6 12v5c3 3 9 3 12 0v-5M23 9v6',
  stolen: 'M6 9V7a6 6 0 0 1 11-3M4 9h16v12H4zM12 13v4',
  trash: 'M4 6h16M9 6V3h6v3M6 6l1 15h10l1-15M10 10v7M14 10v7',
  travel: 'M3 8h18v12H3zM9 8V4h6v4M8 8v12M16 8v12',
  vehicle: 'M5 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM19 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 18h6l3-7H9l-2 3M14 6h3l3 9',
  water: 'M12 3s7 7 7 12a7 7 0 0 1-14 0c0-5 7-12 7-12zM9 15a3 3 0 0 0 3 3',
  work: 'M3 7h18v13H3zM9 7V4h6v3M3 13h18M12 12v3',
  yes: 'M4 12l5 6L20 6',
};

/** A drawing beside the words of a choice; it says nothing by itself. */
export const pictogram = (name: Pictogram): TemplateResult => drawIcon(PATHS[name], 28);
