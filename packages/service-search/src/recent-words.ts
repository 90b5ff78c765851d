const MOST = 5;
const SHORTEST = 3;

/** What was asked on this page, latest first. In memory only: the next person at this phone must not find it. */
export class RecentWords {
  words: readonly string[] = [];

  add(query: string) {
    const text = query.trim();
    if (text.length < SHORTEST) return;
    const others = this.words.filter((one) => one.toLowerCase() !== text.toLowerCase());
    this.words = [text, ...others].slice(0, MOST);
  }
}
