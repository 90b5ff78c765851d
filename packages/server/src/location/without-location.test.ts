import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import fc from 'fast-check';
import {withoutLocation} from './without-location.js';

const text = (value: string) => Uint8Array.from(value, (character) => character.charCodeAt(0));
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const contains = (bytes: Uint8Array, part: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(part));

/** Exif as a phone writes it: turned by 90 degrees, taken at 6.1754 south, 106.8272 east. */
function exif(little: boolean, withGps = true): Uint8Array {
  const bytes = new Uint8Array(200);
  const view = new DataView(bytes.buffer);
  bytes.set(little ? text('II*\0') : text('MM\0*'));
  view.setUint32(4, 8, little);
  const entry = (at: number, tag: number, type: number, count: number, value: number, short = false) => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    if (short) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  };
  view.setUint16(8, withGps ? 2 : 1, little);
  entry(10, 0x0112, 3, 1, 6, true);
  if (!withGps) return bytes;
  entry(22, 0x8825, 4, 1, 50);
  view.setUint16(50, 3, little);
  entry(52, 0x0001, 2, 2, 0);
  bytes.set(text('S\0'), 60);
  entry(64, 0x0002, 5, 3, 110);
  entry(76, 0x0004, 5, 3, 140);
  for (const [at, numbers] of [
    [110, [6, 1, 10, 1, 3144, 100]],
    [140, [106, 1, 49, 1, 3792, 100]],
  ] as const)
    numbers.forEach((number, index) => view.setUint32(at + index * 4, number, little));
  return bytes;
}

const latitude = (little: boolean) => exif(little).slice(110, 134);
const longitude = (little: boolean) => exif(little).slice(140, 164);
const orientation = (little: boolean) => exif(little).slice(10, 22);

const segment = (marker: number, content: Uint8Array) =>
  join([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);
const picture = Uint8Array.from({length: 300}, (_, index) => (index * 37) % 255);
const jpeg = (...segments: Uint8Array[]) => join([0xff, 0xd8], ...segments, [0xff, 0xda, 0, 2], picture, [0xff, 0xd9]);
const xmp = text('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a GPSLatitude="6,10.524S"/></x:xmpmeta>');

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = join(text(type), content);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, crc32(body));
  return join(new Uint8Array(numbers.buffer, 0, 4), body, new Uint8Array(numbers.buffer, 4, 4));
}
const png = (...chunks: Uint8Array[]) =>
  join([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], chunk('IHDR', new Uint8Array(13)), ...chunks, chunk('IEND', text('')));
const riff = (content: Uint8Array) => join(text('RIFF'), [0, 1, 0, 0], text('WEBPVP8X'), content);
const heic = (content: Uint8Array) => join([0, 0, 0, 24], text('ftypheic'), new Uint8Array(12), content);

describe('a photo that is handed in', () => {
  for (const little of [true, false]) {
    const order = little ? 'little-endian' : 'big-endian';
    const named = join(text('Exif\0\0'), exif(little));
    const photos: [string, Uint8Array][] = [
      ['JPEG', jpeg(segment(0xe0, text('JFIF\0')), segment(0xe1, named))],
      ['JPEG with a second picture behind it', join(jpeg(segment(0xe1, named)), jpeg(segment(0xe1, named)))],
      ['WebP', riff(join(text('EXIF'), [200, 0, 0, 0], exif(little)))],
      ['WebP as some write it', riff(join(text('EXIF'), [206, 0, 0, 0], named))],
      ['HEIC', heic(join([0, 0, 0, 6], named, picture))],
      ['HEIC as some write it', heic(join([0, 0, 0, 0], exif(little), picture))],
      ['PNG', png(chunk('eXIf', exif(little)), chunk('IDAT', picture))],
    ];
    for (const [kind, photo] of photos) {
      it(`no longer says where it was taken, but how it is turned (${kind}, ${order})`, () => {
        assert.ok(contains(photo, latitude(little)) && contains(photo, longitude(little)));
        const clean = withoutLocation(photo);
        assert.equal(clean.length, photo.length);
        assert.ok(!contains(clean, latitude(little)) && !contains(clean, longitude(little)));
        assert.ok(contains(clean, orientation(little)));
        if (!kind.startsWith('PNG') && kind !== 'WebP' && kind !== 'WebP as some write it')
          assert.ok(contains(clean, picture));
        assert.deepEqual(withoutLocation(clean), clean, 'a second time changes nothing');
      });
    }
  }

  it('loses the place in XMP as well, also in what continues a long one', () => {
    const more = segment(0xe1, join(text('http://ns.adobe.com/xmp/extension/\0'), text('GPSLatitude="6,10.524S"')));
    for (const photo of [
      jpeg(segment(0xe1, join(text('http://ns.adobe.com/xap/1.0/\0'), xmp)), more),
      riff(xmp),
      heic(xmp),
    ]) {
      const clean = withoutLocation(photo);
      assert.equal(clean.length, photo.length);
      assert.ok(!contains(clean, text('GPSLatitude')) && !contains(clean, text('10.524')));
    }
  });

  it('loses the place that the film behind it says', () => {
    const place = text('+06.1754-106.8272/');
    const box = (name: string) =>
      join(
        [0, 0, 0, 8 + place.length],
        [...name].map((one) => one.charCodeAt(0)),
        place,
      );
    for (const name of ['\u00a9xyz', 'loci']) {
      const photo = join(jpeg(), [0, 0, 0, 20], text('ftypmp42'), new Uint8Array(8), box(name), picture);
      const clean = withoutLocation(photo);
      assert.equal(clean.length, photo.length);
      assert.ok(!contains(clean, place) && contains(clean, text('free')) && contains(clean, picture));
    }
    const chance = join(jpeg(), text('loci'), picture);
    assert.equal(withoutLocation(chance), chance, 'the name alone is no box');
  });

  it('as a PNG keeps right checksums and loses texts in which older programs keep the place', () => {
    const photo = png(
      chunk('tEXt', text('Raw profile type exif\0 45786966...')),
      chunk('iTXt', join(text('XML:com.adobe.xmp\0\0\0\0\0'), xmp)),
      chunk('tEXt', text('exif:GPSLatitude\x006/1, 10/1')),
      chunk('tEXt', text('Software\0Kamera')),
      chunk('eXIf', exif(false)),
      chunk('IDAT', picture),
    );
    const clean = withoutLocation(photo);
    assert.equal(clean.length, photo.length);
    assert.ok(!contains(clean, text('GPSLatitude')) && !contains(clean, text('Raw profile')));
    assert.ok(contains(clean, text('Kamera')) && contains(clean, picture));
    const view = new DataView(clean.buffer);
    const names: string[] = [];
    for (let at = 8; at < clean.length;) {
      const end = at + 8 + view.getUint32(at);
      names.push(String.fromCharCode(...clean.subarray(at + 4, at + 8)));
      assert.equal(view.getUint32(end), crc32(clean.subarray(at + 4, end)), names.at(-1));
      at = end + 4;
    }
    assert.deepEqual(names, ['IHDR', 'mppX', 'mppX', 'mppX', 'tEXt', 'eXIf', 'IDAT', 'IEND']);
  });

  it('that says no place, and any other kind of file, stays as it is', () => {
    const named = join(text('Exif\0\0'), exif(true, false));
    for (const file of [jpeg(segment(0xe1, named)), jpeg(), png(), text('%PDF-1.7 Exif\0\0II*\0'), new Uint8Array()])
      assert.equal(withoutLocation(file), file);
  });

  it('is never made longer or shorter, and nothing breaks, however broken it is', () => {
    const whole = [jpeg(segment(0xe1, join(text('Exif\0\0'), exif(true)))), png(chunk('eXIf', exif(false))), riff(xmp)];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(400),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), {maxLength: 20}),
        (file, cut, changes) => {
          const broken = file.slice(0, file.length - cut);
          for (const [at, byte] of changes) if (at > 12 && at < broken.length) broken[at] = byte;
          const before = broken.slice();
          assert.equal(withoutLocation(broken).length, broken.length);
          assert.deepEqual(broken, before, 'what was given is not changed');
        },
      ),
      {numRuns: 300},
    );
  });
});
