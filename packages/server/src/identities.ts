/** 16 digits, written with or without the usual spaces, dots and dashes: an NIK, or the number of a family card. */
const written = /^\d(?:[ .-]?\d){15}$/;

/** The identity numbers in cleaned answers, wherever they stand, each once. */
export function identitiesIn(answers: unknown): string[] {
  const found = new Set<string>();
  let level = [answers];
  while (level.length > 0) {
    for (const one of level) if (typeof one === 'string' && written.test(one)) found.add(one.replace(/\D/g, ''));
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
  }
  return [...found];
}
