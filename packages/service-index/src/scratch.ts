/** Numbers per service that a query works with; kept from query to query, since 45,000 of them are costly to make. */
export interface Scratch {
  total: Float32Array;
  sure: Float32Array;
  /** of one part of the query */
  best: Float32Array;
  /** of one meaning with several words: how many were found, and the sum of their worths */
  found: Uint8Array;
  sum: Float32Array;
  here: Float32Array;
  /** places that were touched: by the query, by one part, by one meaning */
  seen: Uint32Array;
  touched: Uint32Array;
  among: Uint32Array;
}

export function createScratch(size: number): Scratch {
  const floats = () => new Float32Array(size);
  const places = () => new Uint32Array(size);
  return {
    total: floats(),
    sure: floats(),
    best: floats(),
    found: new Uint8Array(size),
    sum: floats(),
    here: floats(),
    seen: places(),
    touched: places(),
    among: places(),
  };
}
