import {html, nothing, type TemplateResult} from 'lit';
import type {RegionProfile} from '@mpp-sdk/contract';
import {formatPhone, pick} from '@mpp-sdk/domain';
import type {SharedMessages} from '../messages/index.js';
import {icon} from './icons.js';
import {renderRanges} from './ranges.js';

/** The human way on: only channels that the region has configured. */
export function renderContacts(
  profile: RegionProfile | undefined,
  words: SharedMessages,
  locale: string,
): TemplateResult | typeof nothing {
  const {phone, whatsapp, address, hours, complaintUrl} = profile?.contacts ?? {};
  if (!phone && !whatsapp && !address && !hours) return nothing;
  return html`<section class="contacts stack" aria-label=${words.helpTitle}>
    <strong>${words.helpTitle}</strong>
    <ul class="plain stack">
      ${phone ? html`<li class="fact">${icon('phone')}<a href="tel:${phone}">${words.phone} ${formatPhone(phone)}</a></li>` : nothing}
      ${
        whatsapp
          ? html`<li class="fact">
              ${icon('chat')}<a
                href="https://wa.me/${whatsapp.replace(/\D/g, '')}"
                rel="noopener noreferrer"
                target="_blank"
                >${words.whatsapp} ${formatPhone(whatsapp)}</a
              >
            </li>`
          : nothing
      }
      ${address ? html`<li class="fact">${icon('place')}<span>${address}</span></li>` : nothing}
      ${hours ? html`<li class="fact">${icon('clock')}<span>${words.hours}: ${renderRanges(pick(hours, locale).text)}</span></li>` : nothing}
      ${
        complaintUrl
          ? html`<li class="fact">
              ${icon('globe')}<a href=${complaintUrl} rel="noopener noreferrer" target="_blank">${words.complaint}</a>
            </li>`
          : nothing
      }
    </ul>
  </section>`;
}
