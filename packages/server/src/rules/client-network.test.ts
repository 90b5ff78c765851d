import assert from 'node:assert/strict';
import {test} from 'node:test';
import {networkOf} from './client-network.js';

test('an address is the same with and without a port, brackets, a zone or capitals', () => {
  for (const written of ['203.0.113.9', '203.0.113.9:40000', ' 203.0.113.9 ', '::ffff:203.0.113.9', '::FFFF:cb00:7109'])
    assert.equal(networkOf(written), '203.0.113.9', written);
  for (const written of ['[::ffff:203.0.113.9]:443', '"203.0.113.9:80"'])
    assert.equal(networkOf(written), '203.0.113.9');
});

test('IPv6 counts by its /64, however it is written', () => {
  for (const written of [
    '2001:db8::1',
    '[2001:db8::1]:443',
    '[2001:DB8::1]',
    '2001:0db8:0:0:ffff::7',
    '2001:db8:0:0:1:2:3:4',
    '2001:db8::1%eth0',
  ])
    assert.equal(networkOf(written), '2001:db8:0:0', written);
  assert.notEqual(networkOf('2001:db8:0:1::1'), '2001:db8:0:0');
  assert.equal(networkOf('::1'), '0:0:0:0');
});

test('what is no address is counted as it is', () => {
  assert.equal(networkOf('unknown'), 'unknown');
  assert.equal(networkOf('_hidden'), '_hidden');
});
