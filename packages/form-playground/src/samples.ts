import {seedRegions} from '@mpp-sdk/server';
import {tidyJson} from './tidy-json.js';

export interface Sample {
  readonly id: string;
  readonly title: {readonly id: string; readonly en?: string};
}

const forms = () => seedRegions[0]!.forms;

/** The forms of the sample region. */
export const samples = (): readonly Sample[] => forms();

export const sampleText = (id: string): string => tidyJson(forms().find((form) => form.id === id) ?? {}) + '\n';
