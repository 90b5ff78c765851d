import {forms} from '../forms/index.js';
import {toService} from '../sample-service.js';
import type {SeedRegion} from '../seed-region.js';
import {agencies} from './agencies.js';
import {locations} from './locations.js';
import {profile} from './profile.js';
import {services} from './services.js';

export const jakarta: SeedRegion = {
  profile,
  allowedOrigins: ['http://localhost:4173', 'http://127.0.0.1:4173'],
  agencies,
  services: services.map((service) => toService(service, agencies)),
  forms,
  locations,
};
