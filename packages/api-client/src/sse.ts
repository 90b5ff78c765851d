export interface SseMessage {
  /** The last id seen so far, also when this message has none. */
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Incremental parser of `text/event-stream` (HTML, 9.2.6). Give it decoded text in pieces cut anywhere. */
export function sseParser(onMessage: (message: SseMessage) => void): (piece: string) => void {
  let rest = '';
  let first = true;
  let id = '';
  let event = '';
  let data: string[] = [];

  function line(text: string): void {
    if (text === '') {
      if (data.length) onMessage({id, event: event || 'message', data: data.join('\n')});
      event = '';
      data = [];
      return;
    }
    const colon = text.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') event = value;
    else if (field === 'id' && value.indexOf('\0') < 0) id = value;
  }

  return (piece) => {
    rest += piece;
    if (first && rest) {
      first = false;
      rest = rest.replace(/^\uFEFF/, '');
    }
    // A carriage return at the very end may be half of a line break: wait for the next piece.
    const breaks = /\r\n|\n|\r(?!$)/g;
    let from = 0;
    for (let hit = breaks.exec(rest); hit; hit = breaks.exec(rest)) {
      line(rest.slice(from, hit.index));
      from = breaks.lastIndex;
    }
    rest = rest.slice(from);
  };
}
