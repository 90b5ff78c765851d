import type {Agency, ServiceSummary} from '@mpp-sdk/contract';
import {lifeEventWords} from './data/life-events.js';

/** What the index keeps of a service; `id` is the place in the catalogue. */
export interface ServiceDocument {
  id: number;
  name: string;
  aliases: string;
  english: string;
  situation: string;
  agency: string;
}

export function serviceDocument(service: ServiceSummary, id: number, agency: Agency | undefined): ServiceDocument {
  const {id: indonesian, ...others} = service.name as Record<string, string>;
  return {
    id,
    name: indonesian ?? '',
    aliases: (service.aliases ?? []).join(' / '),
    english: Object.values(others).join(' / '),
    situation: (service.lifeEvents ?? []).map((event) => lifeEventWords[event] ?? event).join(' '),
    agency: agency ? `${agency.name.id} ${agency.short ?? ''}` : service.agencyId,
  };
}
