import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {collected, form, location, NOW, onStore, service, settings, type Make} from './fixtures.js';

export function catalogueSuite(make: Make): void {
  describe('regions and their catalogue', () => {
    it('knows the regions that were put, sorted, and no others', () =>
      onStore(make, async (_a, _b, store) => {
        await store.putRegion(settings('31.71'));
        assert.deepEqual(await store.regionCodes(), ['31', '31.71', '71']);
        assert.equal(await store.region('99'), undefined);
        assert.equal((await store.region('31'))?.code, '31');
      }));

    it('replaces the settings of a region and keeps its services', () =>
      onStore(make, async (a, b, store) => {
        await a.services.put([service('ktp')]);
        await store.putRegion(settings('31', 'New name'));
        assert.deepEqual(await a.settings(), settings('31', 'New name'));
        assert.deepEqual(await b.settings(), settings('71'));
        assert.deepEqual(await a.services.all(), [service('ktp')]);
        assert.equal(await a.services.version(), 1);
      }));

    it('keeps services in the order in which they were first put, also when one changes', () =>
      onStore(make, async (a) => {
        assert.equal(await a.services.version(), 0);
        assert.equal(await a.services.put([service('zulu'), service('alpha')]), 1);
        assert.equal(await a.services.put([service('mike'), service('zulu', 'changed')]), 2);
        assert.deepEqual(await a.services.all(), [service('zulu', 'changed'), service('alpha'), service('mike')]);
        assert.deepEqual(await a.services.get('zulu'), service('zulu', 'changed'));
        assert.equal(await a.services.get('nothing'), undefined);
        assert.equal(await a.services.version(), 2);
      }));

    it('takes the last of two services with one id, and no change from an empty list', () =>
      onStore(make, async (a) => {
        assert.equal(await a.services.put([service('ktp', 'old'), service('kk'), service('ktp', 'new')]), 1);
        assert.deepEqual(await a.services.all(), [service('ktp', 'new'), service('kk')]);
        assert.equal(await a.services.put([]), 1);
      }));

    it('takes a catalogue of 2,500 services at once', () =>
      onStore(make, async (a) => {
        const many = Array.from({length: 2500}, (_, n) => service(`service-${n}`));
        await a.services.put(many);
        assert.deepEqual(await a.services.all(), many);
      }));

    it('gives what has changed since a version, page by page in catalogue order, and those of a list of ids', () =>
      onStore(make, async (a) => {
        const many = Array.from({length: 1200}, (_, n) => service(`service-${n}`));
        const first = await a.services.put(many);
        assert.deepEqual(await collected(a.services.since(0)), many);
        const second = await a.services.put([
          service('new'),
          service('service-700', 'changed'),
          service('service-3', 'too'),
        ]);
        assert.deepEqual(await collected(a.services.since(first)), [
          service('service-3', 'too'),
          service('service-700', 'changed'),
          service('new'),
        ]);
        assert.deepEqual(await collected(a.services.since(second)), []);
        const ids = [...many.slice(0, 600).map(({id}) => id), 'nothing', 'new'];
        const found = (await a.services.many(ids)).map(({id}) => id);
        assert.deepEqual(found.sort(), ids.filter((id) => id !== 'nothing').sort());
        assert.deepEqual(await a.services.many([]), []);
      }));

    it('writes only over what was read, when it is asked to: of two who read the same, one', () =>
      onStore(make, async (a) => {
        const seen = await a.services.put([service('ktp')]);
        const answers = await Promise.all(['x', 'y'].map((name) => a.services.put([service('ktp', name)], seen)));
        assert.deepEqual(answers.sort(), [seen + 1, undefined]);
        assert.equal(await a.services.version(), seen + 1);
        assert.equal(await a.services.put([service('kk')], seen), undefined);
        assert.equal(await a.services.get('kk'), undefined);
        assert.deepEqual([await a.services.put([], seen), await a.services.put([], seen + 1)], [undefined, seen + 1]);
      }));

    it('gives every concurrent change its own version', () =>
      onStore(make, async (a) => {
        const versions = await Promise.all(Array.from({length: 8}, (_, n) => a.services.put([service(`s${n}`)])));
        assert.deepEqual(
          versions.sort((x, y) => x - y),
          [1, 2, 3, 4, 5, 6, 7, 8],
        );
      }));

    it('keeps forms and locations in the order of first put, and the order of keys inside them', () =>
      onStore(make, async (a) => {
        for (const id of ['zulu', 'alpha', 'mike']) await a.forms.put(form(id));
        await a.forms.put(form('zulu', 2));
        assert.deepEqual(await a.forms.all(), [form('zulu', 2), form('alpha'), form('mike')]);
        assert.equal(JSON.stringify(await a.forms.get('zulu')), JSON.stringify(form('zulu', 2)));
        await a.locations.put(location('south'));
        await a.locations.put(location('north'));
        await a.locations.put(location('south', 'Jalan Baru 2'));
        assert.deepEqual(await a.locations.all(), [location('south', 'Jalan Baru 2'), location('north')]);
        assert.equal(await a.locations.get('nothing'), undefined);
      }));

    it('shares no object with its caller', () =>
      onStore(make, async (a) => {
        const given = service('ktp');
        await a.services.put([given]);
        (given.name as {id: string}).id = 'changed by the caller';
        ((await a.services.get('ktp'))!.name as {id: string}).id = 'changed by a reader';
        assert.deepEqual(await a.services.get('ktp'), service('ktp'));
      }));

    it('does not know an id with a NUL character, and keeps one inside a text', () =>
      onStore(make, async (a, _b, store) => {
        assert.equal(await a.services.get('ktp\0'), undefined);
        assert.equal(await a.applications.get('\0'), undefined);
        assert.equal(await a.appointments.getHold('x\0y', NOW), undefined);
        assert.equal(await store.region('31\0'), undefined);
        await a.forms.put({...form('nul'), title: {id: 'a\0b \ud800 \u{1F600}'}} as never);
        assert.deepEqual((await a.forms.get('nul'))?.title, {id: 'a\0b \ud800 \u{1F600}'});
      }));
  });
}
