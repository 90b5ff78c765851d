import {pick} from '@mpp-sdk/domain';
import {Hono} from 'hono';
import {html} from 'hono/html';
import type {Context, Env, Kit} from '../kit.js';
import {publicUrl} from '../kit.js';
import {textOf} from '../parameters.js';
import {ProblemError, invalidParameter} from '../problem.js';
import {pageSheetPath} from '../rules/page-assets.js';

const journeys = {
  search: {tag: 'mpp-service-search', title: 'Cari layanan'},
  service: {tag: 'mpp-service-detail', title: 'Standar layanan'},
  form: {tag: 'mpp-application-form', title: 'Permohonan'},
  handover: {tag: 'mpp-application-form', title: 'Permohonan'},
  tracker: {tag: 'mpp-status-tracker', title: 'Lacak permohonan'},
  booking: {tag: 'mpp-appointment-booking', title: 'Janji temu'},
  portal: {tag: 'mpp-portal', title: 'Mal Pelayanan Publik'},
} as const;

/** Behind a proxy the page itself may have been asked for by another name than the public one. */
const policy = (own: string) =>
  [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `connect-src ${own}`,
    "img-src 'self' blob: data:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mpp-sdk',
  ].join('; ');

const sheet = `body{margin:0 auto;max-width:1120px;padding:24px 16px;font:16px/1.5 system-ui,sans-serif;color:#1c2430;background:#fff}
h1{font-size:28px;line-height:1.25;margin:0 0 24px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 16px}dt{font-weight:600}dd{margin:0}
@media (prefers-color-scheme:dark){body{color:#e8ecf2;background:#12161c}a{color:#9cc4ff}}
`;

/** A plain page for every journey, for regions whose own site has none yet. The same elements, under a strict policy. */
export function pageRoutes(kit: Kit): Hono<Env> {
  const outside = kit.options.publicUrl;
  const contentPolicy = policy(outside ? `'self' ${new URL(outside).origin}` : "'self'");
  return new Hono<Env>()
    .get(pageSheetPath, (c) =>
      c.body(sheet, 200, {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600'}),
    )
    .get('/pages/:region', (c) => toPortal(c, kit))
    .get('/pages/:region/', (c) => toPortal(c, kit))
    .get('/pages/:region/:journey', (c) => {
      const journey = journeys[c.req.param('journey') as keyof typeof journeys];
      if (!journey || !Object.hasOwn(journeys, c.req.param('journey'))) throw new ProblemError('route-not-found');
      // `mpp-service` is what the elements' own links say.
      const service = textOf(c, 'mpp-service', 96) ?? textOf(c, 'service', 96);
      if (service !== undefined && !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(service))
        throw invalidParameter('service', 'the id of a service');
      c.header('Content-Security-Policy', contentPolicy);
      c.header('Cache-Control', 'no-cache');
      return c.html(page(c, kit, journey, service));
    });
}

function toPortal(c: Context, kit: Kit): Response {
  // By path, so that another name or port in front of this server stays, unless the public address is known.
  const base = kit.options.publicUrl ? publicUrl(kit, c) : '';
  c.header('Cache-Control', 'no-cache');
  return c.redirect(`${base}/pages/${c.get('region').code}/portal${new URL(c.req.url).search}`, 302);
}

function page(c: Context, kit: Kit, {tag, title}: {tag: string; title: string}, service: string | undefined) {
  const {profile} = c.get('settings');
  const api = publicUrl(kit, c);
  // Its own files by path, unless the public address has a path of its own.
  const base = kit.options.publicUrl ? api : '';
  const name = pick(profile.name, 'id').text;
  const attribute = service === undefined ? '' : html` service-id="${service}"`;
  const open = html([`<${tag}`, '>'] as unknown as TemplateStringsArray, attribute);
  const close = html([`</${tag}>`] as unknown as TemplateStringsArray);
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${title} - ${name}</title>
        <link rel="stylesheet" href="${base}${pageSheetPath}" />
        <script type="module" src="${base}/embed/mpp.js" data-api="${api}" data-region="${profile.code}"></script>
      </head>
      <body>
        <main>
          <h1>${name}</h1>
          ${open}
          <div slot="fallback">${contacts(c)}</div>
          ${close}
        </main>
      </body>
    </html> `;
}

/** How to be served without any of this: address, hours, telephone, WhatsApp. */
function contacts(c: Context) {
  const {address, phone, whatsapp, email, hours} = c.get('settings').profile.contacts;
  const rows = [
    address &&
      html`<dt>Alamat</dt>
        <dd>${address}</dd>`,
    hours &&
      html`<dt>Jam buka</dt>
        <dd>${pick(hours, 'id').text}</dd>`,
    phone &&
      html`<dt>Telepon</dt>
        <dd><a href="tel:${phone}">${phone}</a></dd>`,
    whatsapp &&
      html`<dt>WhatsApp</dt>
        <dd><a href="https://wa.me/${whatsapp.replace(/\D/g, '')}">${whatsapp}</a></dd>`,
    email &&
      html`<dt>Surel</dt>
        <dd><a href="mailto:${email}">${email}</a></dd>`,
  ];
  return html`<dl>${rows.filter(Boolean)}</dl>`;
}
