import type {Kit} from './kit.js';

const contextOf = (region: string) => `${region}/identity`;

/** Under which hashes a case with these identity numbers is found from now on. */
export async function lookupsOf({vault}: Pick<Kit, 'vault'>, region: string, identities: string[]): Promise<string[]> {
  return Promise.all(identities.map(async (one) => (await vault.lookups(one, contextOf(region)))[0]!));
}

/** Every hash under which cases with this number may lie: one for each key that the region still has. */
export function hashesOf({vault}: Pick<Kit, 'vault'>, region: string, identity: string): Promise<string[]> {
  return vault.lookups(identity, contextOf(region));
}
