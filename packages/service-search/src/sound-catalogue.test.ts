import {expect} from '@open-wc/testing';
import type {Catalogue} from '@mpp-sdk/contract';
import fc from 'fast-check';
import {LONGEST_NAME, soundCatalogue} from './sound-catalogue.js';

const good = {
  id: 'a.b',
  agencyId: 'dinas',
  name: {id: 'Layanan'},
  channels: ['counter'],
  fee: {type: 'free'},
  processingTime: {unit: 'unspecified'},
};
function sound(...services: unknown[]) {
  const told: string[] = [];
  const catalogue = {region: '31', version: '1', agencies: [], services} as unknown as Catalogue;
  return {services: soundCatalogue(catalogue, (text) => told.push(text)).services, told};
}

describe('a catalogue that nobody has checked', () => {
  it('stays as it is where it is sound', () => {
    const {services, told} = sound(good);
    expect(services[0]).to.deep.include(good);
    expect(told).to.deep.equal([]);
  });
  it('loses a service without a name or an id, and the second of two, each with a reason, said once', () => {
    const {services, told} = sound({...good, name: {}}, {...good, id: ''}, good, good, null, {...good, name: 'teks'});
    expect(services).to.have.length(1);
    expect(told).to.have.length(1);
    for (const why of ['service 0: no name', 'service 1: no usable id', 'a.b is there twice', 'service 4: no object']) {
      expect(told[0]).to.contain(why);
    }
    expect(told[0]).to.contain('leaves out 5');
  });
  it('loses null bytes and line breaks in names, and the end of one of 10,000 characters', () => {
    const [one, two] = sound(
      {...good, name: {id: 'A\u0000kta\nlahir'}},
      {...good, id: 'c', name: {id: 'x'.repeat(10_000)}},
    ).services;
    expect(one!.name.id).to.equal('A kta lahir');
    expect(two!.name.id).to.have.length(LONGEST_NAME + 1);
  });
  it('keeps markup as the text that it is', () => {
    expect(sound({...good, name: {id: '<b>tebal</b>'}}).services[0]!.name.id).to.equal('<b>tebal</b>');
  });
  it('never throws, whatever it holds', () => {
    const anything = fc.anything({maxDepth: 3});
    const field = fc.record(
      {
        id: anything,
        name: anything,
        channels: anything,
        fee: anything,
        processingTime: anything,
        aliases: anything,
        lifeEvents: anything,
        agencyId: anything,
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, field)), anything, (services, agencies) => {
        const catalogue = {region: '31', version: '1', services, agencies} as unknown as Catalogue;
        for (const {id, name, channels, aliases} of soundCatalogue(catalogue, () => undefined).services) {
          expect(id).to.be.a('string');
          expect(name.id).to.be.a('string');
          expect([...channels, ...aliases!].every((text) => typeof text === 'string')).to.equal(true);
        }
      }),
    );
  });
});
