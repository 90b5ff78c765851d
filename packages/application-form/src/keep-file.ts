import {html, type TemplateResult} from 'lit';
import {icon, saveFile} from '@mpp-sdk/core';
import {toLocalDate} from '@mpp-sdk/domain';
import {writeDraftFile} from './draft-file.js';
import {keepWords} from './messages/keep.js';
import {withoutFiles} from './portable-answers.js';
import type {View} from './view.js';

/** The answers as a file of the citizen's own. Files are named, not put in: they would be far larger than the rest. */
export function renderKeepFile(view: View): TemplateResult {
  const words = keepWords[view.locale];
  return html`<div class="stack">
    <p>${words.fileText}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => download(view)}>
        ${icon('download')}<span>${words.download}</span>
      </button>
    </div>
  </div>`;
}

function download({controller, client, locale, profile}: View): void {
  const {form, answers, uploads} = controller;
  if (!form || !client) return;
  const now = Date.now();
  const text = writeDraftFile({
    region: client.region,
    formId: form.id,
    formVersion: form.version,
    title: form.definition.title,
    savedAt: new Date(now).toISOString(),
    answers: withoutFiles(form, answers, () => true),
    files: Object.values(uploads?.stored() ?? {}).map(({name}) => name),
  });
  const day = toLocalDate(now, profile?.zone ?? 'Asia/Jakarta');
  const name = `${keepWords[locale].fileName}-${form.id}-${day}.json`;
  saveFile(name, new Blob([text], {type: 'application/json'}));
}
