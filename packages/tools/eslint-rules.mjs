/** What is forbidden in this project beyond the usual, each with what to do instead. */

const member = (name) => `MemberExpression[property.name='${name}']`;
const say = (selector, message) => ({selector, message});

/** Ways around a strict Content Security Policy, and markup that it blocks. */
export const markup = [
  say(member('innerHTML'), 'Render with a Lit template: host pages demand Trusted Types.'),
  say(member('outerHTML'), 'Render with a Lit template: host pages demand Trusted Types.'),
  say(member('insertAdjacentHTML'), 'Render with a Lit template: host pages demand Trusted Types.'),
  say("CallExpression[callee.name='eval'], NewExpression[callee.name='Function']", 'A strict script-src forbids it.'),
  say(
    'ImportDeclaration[source.value=/directives.(unsafe-html|unsafe-svg|unsafe-mathml)/]',
    'Render with a Lit template.',
  ),
  say(
    'ImportDeclaration[source.value=/directives.style-map/]',
    'A strict style-src blocks it on first render: use a class or a CSS property.',
  ),
  say(
    "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
    'A strict style-src blocks style attributes: use a class.',
  ),
  say(
    "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[0-9.]rem\\b/]",
    "The host's root font size may be anything: use px or em.",
  ),
];

export const deep = {
  regex: '^@mpp-sdk/[^/]+/(src|dist)(/|$)',
  message: 'Import a package by its name: what is inside may move.',
};

export const arrows = {
  regex: '^node:',
  message: 'Node is at hand only in server/src/**/node*.ts, scripts, tools, benchmarks and tests.',
};

/** Features ask the client and the core; they never touch the network or storage themselves. */
export const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
].map((name) => ({
  name,
  message: 'The client (network) and the core (storage) do this for features.',
}));
