import {availability, instantOf, type AvailableDay} from '@mpp-sdk/domain';
import type {ElementState, Stage} from '@mpp-sdk/testing';
import type {MppSlotPicker} from './mpp-slot-picker.js';

export const tag = 'mpp-slot-picker';
export const ZONE = 'Asia/Makassar';

/** A week of an office in the WITA zone: Monday to Friday, closed for a holiday on Wednesday and at the weekend. */
export function week(capacity = 3): AvailableDay[] {
  const sessions = [
    {from: '08:00', to: '11:30', capacity},
    {from: '13:00', to: '15:00', capacity},
  ];
  return availability({
    locationId: 'mpp-banggai',
    schedule: {slotMinutes: 30, weekly: {1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions}},
    zone: ZONE,
    holidays: [{date: '2026-12-02', name: 'Hari jadi daerah'}],
    from: '2026-11-30',
    to: '2026-12-06',
    now: instantOf('2026-11-29', '09:00', ZONE),
  });
}

const picker = (stage: Stage, properties: Partial<MppSlotPicker>) =>
  stage.mount<MppSlotPicker>(tag, {properties: {zone: ZONE, ...properties}});
const on = (name: string, properties: () => Partial<MppSlotPicker>): ElementState => ({
  name,
  show: (stage) => picker(stage, properties()),
});
const firstSlot = () => week()[0]?.slots[0]?.id ?? '';

export const states: ElementState[] = [
  on('choose', () => ({days: week()})),
  on('chosen', () => ({days: week(), value: firstSlot()})),
  on('other days', () => ({days: week(), min: '2026-11-25', max: '2027-01-20'})),
  on('closed', () => ({days: week(), day: '2026-12-02'})),
  on('full', () => ({days: week(0), day: '2026-11-30'})),
  on('taken', () => ({days: week(), takenId: firstSlot()})),
  on('disabled', () => ({days: week(), disabled: true})),
  on('empty', () => ({days: []})),
  on('loading', () => ({days: [], loading: true})),
];
