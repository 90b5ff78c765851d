/** Names of chunks. Ad blockers stop paths with `track`, `analytics` or `collect`, so no such word stays in one. */

/** Says nothing about the chunk, and the loader pays for each letter. */
const empty = /^(mpp|controller|styles)$/;

/** `mpp-status-tracker` -> `status`, `online-controller` -> `online`, `collection` -> `part`. */
export function chunkName(name) {
  const kept = name.split(/[-_.]/).filter((word) => word && !/track|analytics|collect/i.test(word));
  return kept.filter((word) => !empty.test(word)).join('-') || 'part';
}
