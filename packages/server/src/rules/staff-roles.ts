import type {StaffRole} from '@mpp-sdk/contract';

/** Who is asking: the operator of the whole server, or a staff member of one region. */
export interface StaffIdentity {
  role: StaffRole | 'operator';
  /** only this agency's cases and services */
  agencyId?: string;
  /** of the token, for one that rotates itself */
  tokenId?: string;
}

/** What each role may do in its region; the operator may do everything, and only the operator makes tokens and exchanges keys. */
const allowed = {
  'read-cases': ['front-desk', 'agency-officer', 'supervisor', 'auditor'],
  'move-cases': ['front-desk', 'agency-officer', 'supervisor'],
  'decide-cases': ['agency-officer', 'supervisor'],
  'take-over-drafts': ['front-desk', 'agency-officer', 'supervisor'],
  'receive-visitors': ['front-desk', 'agency-officer', 'supervisor'],
  'edit-services': ['agency-officer', 'supervisor'],
  'import-services': ['supervisor'],
  'edit-forms': ['supervisor'],
  'edit-locations': ['supervisor'],
  'export-services': ['agency-officer', 'supervisor', 'auditor'],
  'check-services': ['agency-officer', 'supervisor', 'auditor'],
  'read-search-words': ['agency-officer', 'supervisor', 'auditor'],
  'edit-search-words': ['supervisor'],
  'make-tokens': [],
  'manage-keys': [],
} as const satisfies Record<string, readonly StaffRole[]>;

export type StaffAct = keyof typeof allowed;

export function mayDo(identity: StaffIdentity, act: StaffAct): boolean {
  return identity.role === 'operator' || (allowed[act] as readonly StaffRole[]).includes(identity.role);
}

/** An identity without an agency sees all agencies of its region. */
export function seesAgency(identity: StaffIdentity, agencyId: string | undefined): boolean {
  return identity.agencyId === undefined || identity.agencyId === agencyId;
}
