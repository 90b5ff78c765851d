import {render} from 'lit';
import {loadQr, printFrame} from '@mpp-sdk/core';
import {pick} from '@mpp-sdk/domain';
import {sheetMessages} from './messages/sheet.js';
import {printStyles} from './print-styles.js';
import type {LaterView} from './render-later.js';
import {renderSheet} from './render-sheet.js';

/** Prints the service on one sheet of A4, with a QR code to `url` where what draws it can be had. */
export async function printSheet(view: LaterView, url: string): Promise<void> {
  const locale = view.locale === 'en' ? 'en' : 'id';
  const sheet = sheetMessages[locale];
  const drawing = await loadQr().catch(() => undefined);
  const qr = drawing?.renderQr(url, sheet.qr);
  printFrame([printStyles.cssText], (page, {document}) => {
    document.documentElement.lang = locale;
    document.title = pick(view.service.name, locale).text;
    render(renderSheet({...view, sheet, qr, url}), page);
    fitOnPage(page.querySelector<HTMLElement>('.sheet')!, page);
  });
}

/** From comfortable down to what can still be read. */
const SIZES_PT = [11, 10, 9, 8, 7];

/** The largest type at which all of it is on the page; what does not fit at the smallest is left to the QR code, and said. */
function fitOnPage(sheet: HTMLElement, page: HTMLElement) {
  const fits = SIZES_PT.some((size) => {
    sheet.style.fontSize = `${size}pt`;
    return sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth;
  });
  if (!fits) page.classList.add('cut');
}
