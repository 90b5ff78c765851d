import {asSentences, spelledCode, spokenText} from '@mpp-sdk/domain';
import type {Segment} from './say.js';
import type {ListenWords} from './words.js';

/** What is no text for the ear, or is somebody's own: typed and computed answers, numbers, codes, names of files. */
const SILENT =
  'button,svg,nav,select,textarea,output,code,.no-print,[translate=no],[aria-hidden=true],details,[data-listen],[role=status],.ticket-numbers';
const BLOCK = 'p,li,dt,dd,h2,h3,h4,div,header,section,summary,strong.notice-title';
const MOST_CHOICES = 12;

interface Piece {
  lang: string;
  text: string;
}

const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Texts that may be said, block by block, each in the language that it is marked with. */
function piecesOf(root: Element): Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let last: Element | null = null;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const text = walker.currentNode.nodeValue!;
    const silent = parent.closest(SILENT);
    if (!text.trim() || (silent && silent !== root && root.contains(silent))) continue;
    const block = parent.closest(BLOCK);
    const lang = langOf(parent);
    const before = pieces[pieces.length - 1];
    if (before && block === last && before.lang === lang) before.text += text;
    else pieces.push({lang, text});
    last = block;
  }
  return pieces;
}

/** Pieces of one language that follow each other are said in one go. */
function segments(pieces: readonly Piece[]): Segment[] {
  const runs: {lang: string; texts: string[]}[] = [];
  for (const {lang, text} of pieces) {
    const last = runs[runs.length - 1];
    if (last?.lang === lang) last.texts.push(text);
    else runs.push({lang, texts: [text]});
  }
  return runs.map(({lang, texts}) => ({lang, text: spokenText(asSentences(texts), lang)}));
}

/** Label, help, error and choices of one question; never what was answered. */
export function readQuestion(field: Element, words: ListenWords): Segment[] {
  const own = (selector: string): Piece[] => {
    const found = [...field.children].filter((child) => child.matches(selector));
    return found.flatMap(piecesOf);
  };
  return segments([
    ...own('label,legend,.computed-label'),
    ...own('.help'),
    ...own('.error'),
    ...choices(field, words),
  ]);
}

function choices(field: Element, words: ListenWords): Piece[] {
  const buttons = [...field.querySelectorAll(':scope > .choices > .choice > span')];
  // The first of a list asks to choose.
  const options = [...field.querySelectorAll(':scope > select > option')].slice(1);
  const all = buttons.length ? buttons : options;
  if (!all.length) return [];
  // A drawing beside a choice has no words.
  const labels = all.map(({textContent}) => textContent!.trim()).filter(Boolean);
  return [
    {lang: langOf(field), text: labels.length > MOST_CHOICES ? words.many(labels.length) : words.choices(labels)},
  ];
}

export const readAll = (...roots: Element[]): Segment[] => segments(roots.flatMap(piecesOf));

/** Without the number and the code, which others could hear; what comes next stands beside the paper. */
export function readTicket(ticket: Element, words: ListenWords): Segment[] {
  const next = ticket.nextElementSibling;
  const said = {lang: langOf(ticket), text: words.onScreen};
  return segments([...piecesOf(ticket), said, ...(next?.querySelector('ol') ? piecesOf(next) : [])]);
}

/** Only when that is asked for. */
export function readCodes(ticket: Element): Segment[] {
  const rows = [...ticket.querySelectorAll('.ticket-numbers > div')];
  const text = rows.map((row) => {
    const label = row.querySelector('dt')!.textContent!.trim();
    return `${label}: ${spelledCode(row.querySelector('.ticket-number')!.textContent!.trim())}`;
  });
  return [{lang: langOf(ticket), text: asSentences(text)}];
}
