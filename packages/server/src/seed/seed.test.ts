import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Validator} from '@cfworker/json-schema';
import {document} from '@mpp-sdk/contract/document';
import {availability, weekdayOf} from '@mpp-sdk/domain';
import {seedRegions} from './index.js';

const checks = new Map<string, Validator>();

/** Errors of a value against a schema of the contract. */
function faults(schema: string, value: unknown): string[] {
  const $ref = `#/components/schemas/${schema}`;
  const made = () => new Validator({$ref, components: structuredClone(document.components)}, '2020-12', false);
  const check = checks.get(schema) ?? made();
  checks.set(schema, check);
  return check.validate(value).errors.map(({instanceLocation, error}) => `${instanceLocation} ${error}`);
}

describe('the sample regions', () => {
  it('are a large one in WIB with 148 services of 33 agencies and a small one in WITA with 28 of 14', () => {
    const sizes = seedRegions.map(({profile, services, agencies}) => [
      profile.code,
      profile.zone,
      services.length,
      agencies.length,
      new Set(services.map(({agency}) => agency.id)).size,
    ]);
    assert.deepEqual(sizes, [
      ['31', 'Asia/Jakarta', 148, 33, 33],
      ['72.01', 'Asia/Makassar', 28, 14, 14],
    ]);
  });

  for (const {profile, services, forms, locations, agencies, allowedOrigins} of seedRegions) {
    describe(`region ${profile.code}`, () => {
      it('has a valid profile, with contacts, a complaint path and the private origins outside of it', () => {
        assert.deepEqual(faults('RegionProfile', profile), []);
        assert.ok(profile.contacts.phone && profile.contacts.whatsapp && profile.contacts.complaintUrl);
        assert.ok(allowedOrigins.every((origin) => new URL(origin).origin === origin));
        assert.ok(!('allowedOrigins' in profile));
      });

      it('has valid agencies, services, forms and places', () => {
        const wrong = [
          ...agencies.flatMap((agency) => faults('Agency', agency)),
          ...services.flatMap((service) => faults('Service', service).map((fault) => `${service.id} ${fault}`)),
          ...forms.flatMap((form) => faults('FormDefinition', form).map((fault) => `${form.id} ${fault}`)),
          ...locations.flatMap((location) => faults('Location', location).map((fault) => `${location.id} ${fault}`)),
        ];
        assert.deepEqual(wrong, []);
      });

      it('says of everything that it is sample data', () => {
        for (const thing of [profile, ...services, ...forms, ...locations]) assert.equal(thing.sample, true);
      });

      it('uses every id once', () => {
        for (const things of [agencies, services, forms, locations]) {
          assert.equal(new Set(things.map(({id}) => id)).size, things.length);
        }
      });

      it('names only forms, services and agencies that exist', () => {
        const formIds = new Set(forms.map(({id}) => id));
        const serviceIds = new Set(services.map(({id}) => id));
        const named = services.flatMap(({formId}) => formId ?? []);
        assert.ok(named.length >= forms.length);
        assert.ok(named.every((id) => formIds.has(id)));
        assert.ok(forms.every(({serviceId}) => !serviceId || serviceIds.has(serviceId)));
        assert.ok(services.flatMap(({related}) => related ?? []).every((id) => serviceIds.has(id)));
        assert.ok(services.every(({agency}) => agencies.some(({id}) => id === agency.id)));
      });

      it('gives Indonesian and English names, and no figure without a provenance', () => {
        for (const {name, standard} of services) {
          assert.ok(name.id && name.en);
          for (const {value, provenance} of Object.values(standard)) {
            assert.equal(value === undefined, provenance.status === 'missing');
            assert.equal(provenance.status === 'sourced', Boolean(provenance.sources?.length));
          }
        }
      });

      it('can be booked where there is a counter, and only there', () => {
        for (const {bookable, channels, durationMinutes} of services) {
          assert.equal(
            bookable,
            channels.some(({channel}) => channel === 'counter'),
          );
          assert.equal(durationMinutes !== undefined, bookable);
        }
        const bookable = new Set(services.filter((service) => service.bookable).map(({id}) => id));
        for (const {kind, serviceIds} of locations) {
          assert.equal(kind === 'mobile-unit', serviceIds !== undefined);
          assert.ok((serviceIds ?? []).every((id) => bookable.has(id)));
        }
      });

      for (const location of locations) {
        it(`${location.id} has room for a long visit on every working day, also in Ramadan and without holidays`, () => {
          const starts = ['2026-11-24', '2027-02-01', '2027-12-20', '2031-01-01'];
          for (const today of starts) {
            const days = availability({
              locationId: location.id,
              schedule: location.schedule,
              zone: location.zone,
              from: today,
              to: '2031-12-31',
              now: `${today}T00:00:00Z`,
              durationMinutes: 60,
            });
            const soon = days.slice(1, 31);
            assert.equal(soon.length, 30);
            for (const {date, slots} of soon) {
              if (weekdayOf(date) <= 5)
                assert.ok(
                  slots.some(({free}) => free > 0),
                  `${date} is full or closed`,
                );
            }
          }
        });
      }
    });
  }

  it('keep the names of one region out of the other', () => {
    const [, small] = seedRegions;
    assert.ok(!JSON.stringify([small!.profile, small!.locations, small!.agencies]).includes('Jakarta'));
  });
});
