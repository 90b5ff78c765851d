import type {MppClient} from '@mpp-sdk/api-client';
import type {KnowsArea} from '@mpp-sdk/form-engine';

/**
 * Whether the area in a NIK is known: asked once for each area, when a field with a whole number is left. Only the area's
 * six digits leave the device. Without a line nothing is known, so nothing is said.
 */
export function nikAreas(onUnknown: () => void): (client: MppClient | undefined) => KnowsArea {
  const known = new Map<string, boolean | undefined>();
  return (client) => (area) => {
    const key = `${client?.api} ${client?.region} ${area}`;
    if (client && !known.has(key)) {
      known.set(key, undefined);
      client.areas.standing(area.replace(/(\d\d)(?=\d)/g, '$1.')).then(
        ({standing}) => {
          known.set(key, standing !== 'unknown');
          if (standing === 'unknown') onUnknown();
        },
        () => known.delete(key),
      );
    }
    return known.get(key);
  };
}
