import {css} from 'lit';

/**
 * One sheet of A4: 297 mm less two margins, and a hair less, since a printer's rounding must not begin a second page.
 * Sizes inside are em, so that `fitOnPage` makes it all smaller at once.
 */
export const printStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }
  :root {
    color-scheme: light;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-family: sans-serif;
  }
  .sheet {
    box-sizing: border-box;
    width: 186mm;
    height: 270mm;
    overflow: hidden;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .sheet h1,
  .sheet h2,
  .sheet p,
  .sheet ul,
  .sheet ol,
  .sheet dl,
  .sheet dd {
    margin: 0;
    padding: 0;
  }
  .sheet h1 {
    font-size: 1.7em;
    line-height: 1.2;
  }
  .sheet h2 {
    margin-block-end: 0.2em;
    font-size: 1.1em;
    break-after: avoid;
  }
  .sheet header {
    display: flex;
    gap: 6mm;
    padding-block-end: 3mm;
    border-block-end: 0.5mm solid #000;
  }
  .sheet header > div {
    flex: 1;
    min-width: 0;
  }
  .sheet .code {
    flex: none;
    width: 34mm;
    font-size: 8pt;
    text-align: center;
  }
  .sheet .qr {
    display: block;
    width: 34mm;
    height: 34mm;
  }
  .sheet .facts {
    display: flex;
    gap: 6mm;
    padding-block: 3mm;
    border-block-end: 0.25mm solid #000;
  }
  .sheet .facts > div {
    flex: 1;
    min-width: 0;
  }
  .sheet dt,
  .sheet .origin {
    color: #333;
    font-size: 0.85em;
  }
  .sheet dt + dd {
    font-weight: 700;
  }
  .sheet .when {
    margin-inline-start: 0.3em;
  }
  .sheet .parts {
    columns: 2;
    column-gap: 8mm;
    padding-block: 3mm;
  }
  .sheet section {
    margin-block-end: 0.9em;
  }
  .sheet li {
    break-inside: avoid;
  }
  .sheet ul,
  .sheet ol {
    padding-inline-start: 1.4em;
  }
  .sheet ol {
    padding-inline-start: 2em;
  }
  .sheet .needs {
    padding: 0;
    list-style: none;
  }
  .sheet .needs li {
    padding-inline-start: 1.7em;
    text-indent: -1.7em;
  }
  .sheet .needs li > * {
    text-indent: 0;
  }
  .sheet .needs li::before {
    display: inline-block;
    box-sizing: border-box;
    width: 1em;
    height: 1em;
    margin-inline-end: 0.7em;
    border: 0.3mm solid #000;
    content: '';
    vertical-align: -0.1em;
  }
  .sheet .foot {
    padding-block-start: 2mm;
    border-block-start: 0.25mm solid #000;
    font-size: 0.85em;
  }
  .sheet bdi {
    white-space: pre-line;
  }
  .sheet .short {
    display: none;
  }
  .cut .short {
    display: block;
    font-weight: 700;
  }
`;
