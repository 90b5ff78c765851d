import assert from 'node:assert/strict';
import {createServer} from 'node:net';
import {describe, it} from 'node:test';
import {freePort, portFrom, requireFree} from './ports.mjs';

describe('ports', () => {
  it('come from the environment, or are the usual ones', () => {
    assert.equal(portFrom('PORT', 4173, {}), 4173);
    assert.equal(portFrom('PORT', 4173, {PORT: '80'}), 80);
    assert.throws(() => portFrom('PORT', 4173, {PORT: 'eighty'}), {
      plain: true,
      message: /PORT must be a port number.*"eighty"/,
    });
    assert.throws(() => portFrom('PORT', 4173, {PORT: '70000'}), {plain: true});
  });

  it('that are occupied get one sentence, with the variable to change', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address();
    await assert.rejects(requireFree(port, 'API_PORT'), {
      plain: true,
      message: new RegExp(`Port ${port} is in use.*set API_PORT`),
    });
    await new Promise((resolve) => server.close(resolve));
    await requireFree(port, 'API_PORT');
  });

  it('can be found free', async () => {
    await requireFree(await freePort(), 'PORT');
  });
});
