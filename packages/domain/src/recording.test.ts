import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recordingUrl} from './recording.js';

describe('where a recorded voice may come from', () => {
  it('takes https and paths of the own site', () => {
    for (const url of ['https://suara.example.go.id/nik.mp3', '/suara/nik.mp3', '/nik.mp3?v=2']) {
      assert.equal(recordingUrl(url), url);
    }
  });
  it('refuses everything else', () => {
    for (const url of [
      'http://suara.example/nik.mp3',
      '//suara.example/nik.mp3',
      '/\\suara.example/nik.mp3',
      'javascript:alert(1)',
      'data:audio/mp3;base64,AAAA',
      'blob:https://a.example/1',
      'https://user@suara.example/nik.mp3',
      'https://',
      'nik.mp3',
      '/a b.mp3',
      '',
      7,
      undefined,
    ]) {
      assert.equal(recordingUrl(url), undefined, String(url));
    }
  });
});
