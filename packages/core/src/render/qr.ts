import {svg, html, type TemplateResult} from 'lit';
import {generate} from 'lean-qr/nano';

const QUIET = 4;

/** A QR code (ISO/IEC 18004) as one path; at least 160 px so that cheap cameras read it. Dark on white in every scheme. */
export function renderQr(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label}>
    ${svg`<rect width=${side} height=${side} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`;
}
