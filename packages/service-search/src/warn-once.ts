/** Tells the web developer what is wrong with an attribute or a catalogue, each thing once. */
export function warnOnce(tag: string): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (said.has(text)) return;
    said.add(text);
    console.warn(`MPP SDK: <${tag}> ${text}.`);
  };
}
