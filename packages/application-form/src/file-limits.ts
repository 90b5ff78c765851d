import type {RegionProfile} from '@mpp-sdk/contract';
import type {FieldItem} from '@mpp-sdk/form-engine';

export interface FileLimits {
  multiple: boolean;
  maxFiles?: number;
  maxBytes?: number;
  /** Media types; none = any. */
  types: readonly string[];
}

export type FileRefusal = 'too-large' | 'wrong-type' | 'too-many' | 'empty';

const BY_EXTENSION: {readonly [extension: string]: string} = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  pdf: 'application/pdf',
};

/** The stricter of what the form and the region allow. */
export function fileLimits({accept = [], maxBytes, multiple, schema}: FieldItem, profile?: RegionProfile): FileLimits {
  const region = profile?.uploads;
  const common = region && accept.length ? accept.filter((type) => region.types.includes(type)) : accept;
  const sizes = [maxBytes, region?.maxBytes].filter((size): size is number => size !== undefined);
  return {
    multiple: multiple === true,
    maxFiles: multiple ? schema.maxItems : undefined,
    maxBytes: sizes.length ? Math.min(...sizes) : undefined,
    types: common.length ? common : accept.length ? accept : (region?.types ?? []),
  };
}

/** What the browser says, or what the name says: phones often leave the type of a HEIC photo empty. */
export function mediaType({name, type}: Pick<File, 'name' | 'type'>): string {
  return type || BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] || 'application/octet-stream';
}

/** Why a file cannot be taken, or nothing. `count` is how many the field has already. */
export function refusal(
  file: Pick<File, 'name' | 'type' | 'size'>,
  {types, maxBytes, maxFiles}: FileLimits,
  count: number,
): FileRefusal | undefined {
  const type = mediaType(file);
  if (types.length && !types.some((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))))) {
    return 'wrong-type';
  }
  if (file.size === 0) return 'empty';
  if (maxBytes !== undefined && file.size > maxBytes) return 'too-large';
  return maxFiles !== undefined && count >= maxFiles ? 'too-many' : undefined;
}

/** 'JPG, PNG, PDF': the names that people know. */
export function typeNames(types: readonly string[]): string {
  const names = types.map((type) => type.replace(/^.*\//, '').toUpperCase().replace('JPEG', 'JPG'));
  return names.filter((name, at) => names.indexOf(name) === at).join(', ');
}
