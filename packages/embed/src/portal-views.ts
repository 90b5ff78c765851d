import type {IconName} from '@mpp-sdk/core';

/** Where in the portal a citizen is. The three starts are always there; the others are steps that lead back. */

export const STARTS = ['search', 'tracker', 'booking'] as const;
export type Start = (typeof STARTS)[number];
export const ICONS: Record<Start, IconName> = {search: 'search', tracker: 'file', booking: 'calendar'};

/**
 * search -> service -> form | visit; each leads back to the one before it. tracker and booking stand alone.
 * `visit` is a booking for one service, `booking` the one that the navigation opens.
 */
export type View = {step: Start} | {step: 'service'; serviceId: string} | {step: 'form' | 'visit'; serviceId: string};

export const isStart = (text: string | undefined): text is Start => STARTS.some((start) => start === text);

/** The navigation's entry that a step belongs to. */
export const entryOf = ({step}: View): Start => (step === 'tracker' || step === 'booking' ? step : 'search');

/** The steps from the start to the present one, after `view` was chosen. A start begins anew. */
export const stepTo = (path: readonly View[], view: View): readonly View[] =>
  isStart(view.step) ? [view] : [...path, view];

/** One step back; the first one stays. */
export const stepBack = (path: readonly View[]): readonly View[] => (path.length > 1 ? path.slice(0, -1) : path);
