import type {Agency, Service} from '@mpp-sdk/contract';
import {jakarta} from '../31/region.js';
import {nib} from '../forms/nib.js';
import {ktpHilang} from '../forms/ktp-hilang.js';
import {pengaduan} from '../forms/pengaduan.js';
import type {SeedRegion} from '../seed-region.js';
import {locations} from './locations.js';
import {profile} from './profile.js';
import {serviceIds} from './service-ids.js';

const forms = [ktpHilang, nib, pengaduan];
const offered = new Set(serviceIds);

/** The same service in a region that has fewer forms and fewer services to point at. */
function adapted({formId, related, ...service}: Service): Service {
  const near = related?.filter((id) => offered.has(id)) ?? [];
  return {
    ...service,
    ...(forms.some(({id}) => id === formId) && {formId}),
    ...(near.length > 0 && {related: near}),
  };
}

const services = jakarta.services.filter(({id}) => offered.has(id)).map(adapted);
const agencies: Agency[] = jakarta.agencies.filter(({id}) => services.some(({agency}) => agency.id === id));

export const banggai: SeedRegion = {
  profile,
  allowedOrigins: jakarta.allowedOrigins,
  agencies,
  services,
  forms,
  locations,
};
