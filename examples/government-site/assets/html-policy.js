/*
 * Kebijakan "default" milik situs ini: jQuery 1.12 menulis innerHTML saat dimuat, maka situs lama memerlukannya.
 * The SDK does not use it: whatever passes here is listed, so that a test can see that none of it is the SDK's.
 */
(function () {
  if (!window.trustedTypes) return;
  window.siteHtml = [];
  window.trustedTypes.createPolicy('default', {
    createHTML: function (html) {
      window.siteHtml.push(html);
      return html;
    },
    // jQuery asks at start whether onsubmit="t" works; no other script text is let through.
    createScript: function (script) {
      return script === 't' ? script : null;
    },
  });
})();
