import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import {nodeSpreadsheets} from './node-spreadsheets.js';
import {unzipped, zipped} from './node-zip.js';

const spreadsheets = nodeSpreadsheets();
const all = () => true;
const roomy = {bytes: 1e8, files: 100};

/** A small spreadsheet with one of its files replaced. */
async function tampered(path: string, change: (xml: string) => string): Promise<Buffer> {
  const bytes = await spreadsheets.write([{name: 'Layanan', rows: [['a'], ['b']], widths: [10]}]);
  const files = unzipped(Buffer.from(bytes), all, roomy);
  const before = files.get(path);
  assert.ok(before, [...files.keys()].join());
  files.set(path, Buffer.from(change(before.toString())));
  return zipped(files);
}

const sheetPath = 'xl/worksheets/sheet1.xml';

test('texts, numbers and empty cells come back as they were written, formulas as text', async () => {
  const rows = [
    ['ID', 'Nama', 'Rp'],
    ['x', '=HYPERLINK("http://jahat.example","klik")', 350_000],
    ['<script>', 'dua\nbaris & “kutip”', null],
  ];
  const bytes = await spreadsheets.write([
    {name: 'Layanan', rows, widths: [10, 40, 10]},
    {name: 'Catatan', rows: [['lain']], widths: [10]},
  ]);
  assert.deepEqual(await spreadsheets.read(bytes, 'Layanan'), rows);
  assert.deepEqual(await spreadsheets.read(bytes, 'Catatan'), [['lain']]);
  assert.deepEqual(await spreadsheets.read(bytes, 'No such sheet'), rows);
  const xml = unzipped(Buffer.from(bytes), all, roomy).get(sheetPath)!.toString();
  assert.ok(!xml.includes('<f>'), 'no cell is a formula');
});

test('words that the writing library trips over are written with a space', async () => {
  const bytes = await spreadsheets.write([{name: 'a', rows: [['constructor', '__proto__', 'biasa']], widths: []}]);
  assert.deepEqual(await spreadsheets.read(bytes, 'a'), [['constructor ', '__proto__ ', 'biasa']]);
});

test('a formula in a foreign file is what it came to; one that came to nothing is empty', async () => {
  const file = await tampered(sheetPath, (xml) =>
    xml.replace(
      /<sheetData>.*<\/sheetData>/s,
      '<sheetData><row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B1" t="str"><f>WEBSERVICE("x")</f></c>' +
        '<c r="C1"><f>1+1</f><v>2</v></c></row></sheetData>',
    ),
  );
  assert.deepEqual(await spreadsheets.read(file, 'Layanan'), [['ab', null, 2]]);
});

test('a file that unpacks to far more than it is stops at the limit', async () => {
  const files = new Map([['xl/worksheets/sheet1.xml', Buffer.alloc(80_000_000, 32)]]);
  const bomb = packed(files);
  assert.ok(bomb.length < 200_000);
  await assert.rejects(spreadsheets.read(bomb, ''), {code: 'too-large'});
});

test('sizes that lie do not matter', async () => {
  const bomb = packed(new Map([['xl/worksheets/sheet1.xml', Buffer.alloc(80_000_000, 32)]]), 10);
  await assert.rejects(spreadsheets.read(bomb, ''), {code: 'too-large'});
});

test('too many rows, columns or files, far cells, entities and other things are refused', async () => {
  for (const cell of ['A1048576', 'XFD1', 'ZZZZZZZZZZ1']) {
    const far = await tampered(sheetPath, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row><c r="${cell}"><v>1</v></c></row></sheetData>`),
    );
    await assert.rejects(spreadsheets.read(far, ''), {code: 'too-large'}, cell);
  }
  const hidden = await tampered(sheetPath, (xml) => xml.replace('r="A1"', 'r="A1&#48;&#48;&#48;&#48;&#48;&#48;"'));
  await assert.rejects(spreadsheets.read(hidden, ''), {code: 'broken'});
  const many = new Map(Array.from({length: 300}, (_, at) => [`xl/x${at}.xml`, Buffer.from('<x/>')] as const));
  await assert.rejects(spreadsheets.read(zipped(many), ''), {code: 'too-large'});
  const entity = await tampered(sheetPath, (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml}`);
  await assert.rejects(spreadsheets.read(entity, ''), {code: 'broken'});
  const whole = Buffer.from(await spreadsheets.write([{name: 'a', rows: [['a']], widths: [9]}]));
  for (const broken of [Buffer.from('bukan berkas'), Buffer.alloc(0), whole.subarray(0, 300), zipped(new Map())])
    await assert.rejects(spreadsheets.read(broken, ''), {code: 'broken'});
  for (let at = 0; at < whole.length; at += 37) {
    const flipped = Buffer.from(whole);
    flipped[at]! ^= 0xff;
    await spreadsheets
      .read(flipped, '')
      .catch((error: {code?: string}) => assert.ok(error.code, `byte ${at}: ${error}`));
  }
});

/** A packed archive, as a spreadsheet program writes it; with `size`, it says so of every file. */
function packed(files: Map<string, Buffer>, size?: number): Buffer {
  const squeezed = zipped(new Map([...files].map(([path, content]) => [path, deflateRawSync(content)])));
  const end = squeezed.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  for (let at = squeezed.readUInt32LE(end + 16); at < end; at += 46 + squeezed.readUInt16LE(at + 28)) {
    squeezed.writeUInt16LE(8, at + 10);
    if (size !== undefined) squeezed.writeUInt32LE(size, at + 24);
  }
  return squeezed;
}
