/**
 * Middleware: test pages are served under the policy that a strict government site has, with Trusted Types.
 * The runner's own inline scripts get a nonce. `'allow-duplicates'` and `lit-html` are for Lit's development build;
 * the embed's own name for its policy is checked on the built output.
 */
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self' ws: http://127.0.0.1:* http://localhost:*",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html mpp-sdk mpp-test 'allow-duplicates'",
  ].join('; ');

const nonce = 'mppTestPage';

export async function strictPage(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  context.body = context.body.replaceAll(/<(script|style)\b/g, `<$1 nonce="${nonce}"`);
  context.set('content-security-policy', policy(nonce));
}
