import type {SealedValue} from '../store/region-keys.js';

/** What a sealed value is bound to: its region, its record and, within a file, its place. */
export const contexts = {
  draft: (region: string, codeHash: string) => `${region}/draft/${codeHash}`,
  application: (region: string, reference: string) => `${region}/application/${reference}`,
  note: (region: string, reference: string) => `${region}/application/${reference}/note`,
  appointment: (region: string, reference: string) => `${region}/appointment/${reference}`,
  'upload-name': (region: string, id: string) => `${region}/upload/${id}`,
  'upload-part': (region: string, id: string, offset = 0) => `${region}/upload/${id}/${offset}`,
};

export function contextOf(region: string, {kind, key: [id, number]}: Pick<SealedValue, 'kind' | 'key'>): string {
  return contexts[kind](region, id, number);
}
