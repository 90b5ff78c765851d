import type {FieldItem} from '@mpp-sdk/form-engine';

/** So many options are too many to look through one by one. */
export const SEARCH_FROM = 20;

export const isSignature = ({schema}: Pick<FieldItem, 'schema'>): boolean => schema['x-field'] === 'signature';

/** Answered by a file, chosen or drawn. */
export const isUpload = (kind: FieldItem['field']): boolean => kind === 'file' || kind === 'signature';

export const isSearched = ({options = []}: Pick<FieldItem, 'options'>): boolean => options.length > SEARCH_FROM;
