import {css, render} from 'lit';
import {pictogram} from '@mpp-sdk/core';
import {isPictogram} from '@mpp-sdk/domain';
import type {FieldItem} from '@mpp-sdk/form-engine';

export const pictogramStyles = css`
  .pictogram {
    flex: none;
    display: flex;
    margin-block: -1px;
    color: var(--mpp-color-link);
  }
`;

/** A pictogram between the button and the words of each choice that names one; drawn once. */
export function drawChoices(root: ShadowRoot, id: string, {schema, field, options = []}: FieldItem): void {
  const names = schema['x-icon'] as {[value: string]: unknown};
  const values = field === 'boolean' ? [true, false] : options.map(({value}) => value);
  values.forEach((value, at) => {
    const name = names[String(value)];
    const input = root.getElementById(`${id}-${at}`);
    if (!input?.matches('input') || !isPictogram(name) || input.nextElementSibling?.matches('.pictogram')) return;
    const box = document.createElement('span');
    box.className = 'pictogram';
    render(pictogram(name), box);
    input.after(box);
  });
}
