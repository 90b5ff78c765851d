import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

type Draw = typeof import('../render/qr.js').renderQr;

/** What draws QR codes; rejects without a line. */
export const loadQr = (): Promise<{renderQr: Draw}> => import('../render/qr.js');

/**
 * The QR codes of one element. What draws them is a chunk of its own, since most visits end without one: call `bring`
 * well before a code is due, so that a receipt has it also where the line is gone by then. Until it has come there is a
 * white square of the same size; it is asked for again with each drawing, and when the device is online again.
 */
export class QrController implements ReactiveController {
  #draw?: Draw;
  #coming?: Promise<boolean>;
  /** a square waits for its code */
  #due = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load = loadQr,
  ) {
    host.addController(this);
  }

  /** Resolves with whether codes can be drawn now. Never rejects; may be called again and again. */
  bring(): Promise<boolean> {
    return (this.#coming ??= this.load().then(
      ({renderQr}) => {
        this.#draw = renderQr;
        if (this.#due) this.host.requestUpdate();
        return true;
      },
      () => {
        this.#coming = undefined;
        return false;
      },
    ));
  }

  /** @param label what the code is for, to those who do not see it */
  render(text: string, label: string): TemplateResult {
    this.#due = !this.#draw;
    if (this.#draw) return this.#draw(text, label);
    void this.bring();
    return html`<div class="qr"></div>`;
  }

  hostConnected() {
    addEventListener('online', this.#again);
  }

  hostDisconnected() {
    removeEventListener('online', this.#again);
  }

  #again = () => {
    if (this.#due) void this.bring();
  };
}
