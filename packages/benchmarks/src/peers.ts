/**
 * What comparable software sends to the browser before it can be used, in kilobytes, brotli over the wire. Measured
 * 2026-11 with their newest releases; a form library with its definition inline, a portal at its first control.
 */
export const embedPeers: readonly {name: string; kilobytes: number}[] = [
  {name: 'Lit alone (LitElement, html, css)', kilobytes: 5.3},
  {name: 'floor: Lit alone rendering native fields', kilobytes: 6},
  {name: 'SGDS web components, all', kilobytes: 131},
  {name: 'react-jsonschema-form', kilobytes: 172},
  {name: 'Munich ZMS citizen view (booking), first control', kilobytes: 173},
  {name: 'bpmn-io form-js', kilobytes: 248},
  {name: 'SurveyJS', kilobytes: 322},
  {name: 'form.io', kilobytes: 329},
  {name: 'Open Forms SDK 3.3, main modules', kilobytes: 683},
];
