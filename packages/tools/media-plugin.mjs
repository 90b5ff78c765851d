/**
 * Two commands for browser tests, called with `executeServerCommand`:
 * `x-media` emulates media features that the stock command cannot (forced-colors, prefers-contrast), in Chromium:
 * `{features: {'forced-colors': 'active'}}`; answers false in other engines.
 * `x-viewport` sets the viewport in every engine: `{width: 360, height: 800}` (WebKit: the window, about 447 at least).
 */
export const mediaPlugin = () => ({
  name: 'mpp-media',
  async executeCommand({command, payload, session}) {
    if (command === 'x-media') return await emulate(payload, session);
    if (command === 'x-viewport') return await resize(payload, session);
    return undefined;
  },
});

async function emulate({media = '', features = {}}, {browser, id}) {
  if (browser.type !== 'puppeteer') return false;
  try {
    const devtools = await browser.getPage(id).createCDPSession(); // stays open: detaching resets the emulation
    await devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
    return true;
  } catch {
    return false; // Firefox has no CDP
  }
}

async function resize({width, height}, {browser, id}) {
  if (browser.type === 'webdriver') await browser.driver.setWindowRect(null, null, width, height);
  else await browser.getPage(id).setViewport({width, height});
  return true;
}
