/** Reads an event stream until something has come; what was read is kept. */
export function readStream(answer: Response): {until(part: string): Promise<string>} {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    /** all that has come, also when the stream has ended before `part` */
    async until(part) {
      while (!text.includes(part)) {
        const {done, value} = await reader.read();
        if (done) break;
        text += value;
      }
      return text;
    },
  };
}
