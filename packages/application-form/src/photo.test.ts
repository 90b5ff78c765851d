import {expect} from '@open-wc/testing';
import {preparePhoto} from './photo.js';

/** A picture with a red left half, as a camera that was held upright stores it: lying, with a note how to turn it (EXIF 6). */
async function shot(width: number, height: number, noise = false): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#00f';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  // Fine detail, as in a photo of a page, so that the file is large.
  if (noise)
    for (let n = 0; n < 60_000; n++) {
      context.fillStyle = `hsl(${(n * 137) % 360} 80% ${20 + (n % 60)}%)`;
      context.fillRect((n * 7919) % width, (n * 104_729) % height, 9, 9);
    }
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.95));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const place = [...'GPS-6.2,106.8'].map((letter) => letter.charCodeAt(0));
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, ...place];
  const exif = [...'Exif'].map((letter) => letter.charCodeAt(0)).concat(0, 0, tiff);
  const length = exif.length + 2;
  const app1 = Uint8Array.from([0xff, 0xe1, length >> 8, length & 255, ...exif]);
  return new File([bytes.slice(0, 2), app1, bytes.slice(2)], 'KTP depan.jpg', {type: 'image/jpeg'});
}

const any = () => true;

describe('a photo from a phone', () => {
  it('is turned the right way up and made small enough for a poor line', async () => {
    const original = await shot(4000, 3000, true);
    const {file} = await preparePhoto(original, any);
    const made = await createImageBitmap(file);
    expect([made.width, made.height]).to.deep.equal([1500, 2000]);
    expect(file.size).to.be.below(original.size / 2);
    expect(file.name).to.equal('KTP depan.jpg');
  });

  it('no longer says where it was taken', async () => {
    const original = await shot(400, 300);
    const text = async (file: File) => new TextDecoder('latin1').decode(await file.arrayBuffer());
    expect(await text(original)).to.contain('GPS-6.2');
    expect(await text((await preparePhoto(original, any)).file)).to.not.contain('GPS-6.2');
  });

  it('comes with a small picture of itself, turned as well', async () => {
    const {preview} = await preparePhoto(await shot(400, 300), any);
    expect([preview!.width, preview!.height]).to.deep.equal([120, 160]);
    const [red, , blue] = preview!.getContext('2d')!.getImageData(60, 20, 1, 1).data;
    expect(red! > 200 && blue! < 60).to.equal(true);
  });

  it('keeps its kind where the form takes no JPEG, and is left alone where this browser cannot read it', async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 30];
    const png = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
    const {file} = await preparePhoto(new File([png], 'peta.png', {type: 'image/png'}), (type) => type === 'image/png');
    expect([file.name, file.type]).to.deep.equal(['peta.png', 'image/png']);
    expect((await createImageBitmap(file)).width).to.equal(2000);
    const heic = new File([Uint8Array.of(0, 0, 0, 24)], 'foto.heic', {type: 'image/heic'});
    expect(await preparePhoto(heic, any)).to.deep.equal({file: heic});
  });
});
