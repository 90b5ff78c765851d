import type {Agency, FormDefinition, Location, RegionProfile, Service} from '@mpp-sdk/contract';

/** Everything that an empty database is filled with for one region. Plain data: the browser's mock uses it as well. */
export type SeedRegion = {
  profile: RegionProfile;
  /** Origins of the host pages; private, not a part of the public profile. */
  allowedOrigins: string[];
  agencies: Agency[];
  services: Service[];
  forms: FormDefinition[];
  locations: Location[];
};
