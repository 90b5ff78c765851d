/** Names of chunks. Ad blockers stop paths with `track`, `analytics` or `collect`, so no such word stays in one. */

/** `mpp-status-tracker` -> `status`, `mpp-service-search` -> `service-search`, `collection` -> `part`. */
export function chunkName(name) {
  const kept = name
    .replace(/^mpp-/, '')
    .split(/[-_.]/)
    .filter((word) => word && !/track|analytics|collect/i.test(word));
  return kept.join('-') || 'part';
}
