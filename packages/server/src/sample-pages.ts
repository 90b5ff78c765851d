import type {Store} from './store/store.js';

/** Tells the sample regions where the demo site has a page for each journey. */
export async function setSamplePages(store: Store, base: string): Promise<void> {
  for (const code of await store.regionCodes()) {
    const settings = await (await store.region(code))?.settings();
    if (!settings?.profile.sample) continue;
    const pages = {
      search: `${base}/`,
      service: `${base}/layanan.html`,
      form: `${base}/permohonan.html`,
      tracker: `${base}/lacak.html`,
      booking: `${base}/janji-temu.html`,
      handover: `${base}/permohonan.html`,
    };
    await store.putRegion({...settings, profile: {...settings.profile, pages}});
  }
}
