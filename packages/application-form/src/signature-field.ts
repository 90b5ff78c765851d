import {css, html, type TemplateResult} from 'lit';
import {directive} from 'lit/directive.js';
import {live} from 'lit/directives/live.js';
import {createRef, ref} from 'lit/directives/ref.js';
import {fileLimits} from './file-limits.js';
import {fileStyles} from './file-styles.js';
import {partWords} from './messages/parts.js';
import {renderFiles} from './render-file.js';
import type {ControlView} from './render-input.js';
import {blank, HEIGHT, placeOf, pngOf, stroke, WIDTH, write} from './signature-image.js';
import type {View} from './view.js';
import {Widget} from './widget.js';

export const styles = css`
  ${fileStyles}
  .paper {
    display: block;
    width: 100%;
    max-width: 600px;
    border: 2px dashed var(--mpp-color-border);
    border-radius: var(--mpp-radius-control);
    background: #fff;
    cursor: crosshair;
    touch-action: none;
  }
  .paper.written {
    border-style: solid;
    cursor: default;
  }
`;

/** Signed with a finger, or by typing the name: both become one picture, which goes the way of every file. */
class SignatureField extends Widget<{view: View; control: ControlView}> {
  #way: 'draw' | 'write' = 'draw';
  #name = '';
  #filled = false;
  #missing = false;
  #last?: [number, number];
  #paper = createRef<HTMLCanvasElement>();
  #blank = false;

  protected draw(): unknown {
    const {view, control} = this.props;
    const {id, item} = control;
    const words = partWords[view.locale].signature;
    if (view.controller.uploads?.of(item.pointer).length) {
      this.#blank = false;
      return renderFiles(view, item);
    }
    const writes = this.#way === 'write';
    return html`<div class="stack">
      <div class="choices" role="radiogroup" aria-label=${words.way}>
        ${(['draw', 'write'] as const).map(
          (way) =>
            html`<label class="choice"
              ><input
                type="radio"
                id="${id}-${way}"
                name="${id}-way"
                autocomplete="off"
                ?disabled=${!item.enabled}
                .checked=${live(way === this.#way)}
                @change=${() => this.#begin(way)}
              /><span>${words[way]}</span></label
            >`,
        )}
      </div>
      ${
        writes
          ? html`<label class="small" for="${id}-name">${words.name}</label>
              <input
                class="input"
                id="${id}-name"
                type="text"
                inputmode="text"
                autocomplete="off"
                maxlength="80"
                .value=${live(this.#name)}
                @input=${this.#onName}
                @change=${(event: Event) => event.stopPropagation()}
              />`
          : ''
      }
      <canvas
        class="paper ${writes ? 'written' : ''}"
        width=${WIDTH}
        height=${HEIGHT}
        role="img"
        aria-label="${words.box}, ${this.#filled ? words.filled : words.empty}"
        ${ref(this.#paper)}
        ${ref(this.#onPaper)}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onUp}
      ></canvas>
      <span class="small" role="status" .textContent=${this.#missing ? words.missing : ''}></span>
      <div class="actions">
        <button class="button" type="button" ?disabled=${!item.enabled} @click=${this.#use}>${words.use}</button>
        <button class="link-button" type="button" @click=${() => this.#begin(this.#way)}>${words.clear}</button>
      </div>
    </div>`;
  }

  #onPaper = (canvas?: Element): void => {
    if (!canvas || this.#blank) return;
    this.#blank = true;
    blank(canvas as HTMLCanvasElement);
  };

  #begin(way: 'draw' | 'write'): void {
    this.#way = way;
    this.#name = '';
    this.#filled = this.#missing = false;
    if (this.#paper.value) blank(this.#paper.value);
    this.redraw();
  }

  #onName = (event: Event): void => {
    event.stopPropagation();
    this.#name = (event.target as HTMLInputElement).value;
    const name = this.#name.trim();
    this.#filled = name !== '';
    this.#missing = false;
    write(this.#paper.value!, name);
    this.redraw();
  };

  #onDown = (event: PointerEvent): void => {
    const {item} = this.props.control;
    if (this.#way !== 'draw' || !item.enabled || event.button !== 0) return;
    const paper = event.currentTarget as HTMLCanvasElement;
    paper.setPointerCapture(event.pointerId);
    this.#last = placeOf(paper, event);
    stroke(paper, this.#last, this.#last);
  };

  #onMove = (event: PointerEvent): void => {
    if (!this.#last) return;
    const paper = event.currentTarget as HTMLCanvasElement;
    const place = placeOf(paper, event);
    stroke(paper, this.#last, place);
    this.#last = place;
  };

  #onUp = (): void => {
    if (!this.#last) return;
    this.#last = undefined;
    this.#filled = true;
    this.#missing = false;
    this.redraw();
  };

  #use = async (): Promise<void> => {
    const {view, control} = this.props;
    const paper = this.#paper.value;
    if (!this.#filled || !paper) {
      this.#missing = true;
      return this.redraw();
    }
    const file = await pngOf(paper, partWords[view.locale].signature.file);
    // Lines stay sharp as they are: a photo would be made a JPEG.
    const limits = {...fileLimits(control.item, view.profile), types: ['image/png']};
    view.controller.uploads?.add(control.item.pointer, [file], limits);
    this.#name = '';
    this.#filled = false;
    view.focus(control.id);
  };
}

const signatureField = directive(SignatureField);

export const renderSignature = (view: View, control: ControlView): TemplateResult =>
  html`${signatureField({view, control})}`;
