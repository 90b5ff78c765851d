import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addEntry, clean, entriesOf, fieldAt, fieldsIn, getAt, moveEntry, pages, removeEntry} from './index.js';
import {validate, visibleFields, warnings} from './index.js';
import type {Answers, Item, RepeatItem} from './index.js';
import {form} from './household.fixture.js';

const members = (...names: string[]): Answers => ({members: names.map((name) => ({name}))});
const names = (answers: Answers): unknown[] =>
  entriesOf(answers, '/members').map((entry) => getAt(entry as Answers, '/name'));
const list = (answers: Answers, locale = 'id'): RepeatItem =>
  pages(form, answers, locale)[0]!.items.find((item): item is RepeatItem => item.kind === 'repeat')!;
const pointers = (items: readonly Item[]): string[] =>
  items.flatMap((item) =>
    item.kind === 'group'
      ? pointers(item.items)
      : item.kind === 'repeat'
        ? [item.pointer, ...item.entries.flatMap((entry) => pointers(entry.items))]
        : 'pointer' in item
          ? [item.pointer]
          : [],
  );

describe('a repeat', () => {
  it('asks the same questions in each entry, under pointers of their own', () => {
    const {entries, min, max, canAdd, canRemove, label} = list(members('Ani', 'Budi'));
    assert.deepEqual(
      entries.map((entry) => [entry.pointer, entry.index, entry.label]),
      [
        ['/members/0', 0, 'Anggota 1'],
        ['/members/1', 1, 'Anggota 2'],
      ],
    );
    assert.deepEqual([label, min, max, canAdd, canRemove], ['Anggota', 1, 4, true, true]);
    const [first] = entries[1]!.items;
    assert.deepEqual(first!.kind === 'field' && [first.pointer, first.label, first.required], [
      '/members/1/name',
      'Tulis nama',
      true,
    ]);
    assert.equal(list(members('Ani'), 'en').entries[0]!.label, 'Member 1');
  });

  it('has room between its smallest and its largest number', () => {
    assert.equal(list({}).entries.length, 0);
    assert.deepEqual([list({}).canAdd, list({}).canRemove], [true, false]);
    assert.equal(list(members('A')).canRemove, false, 'one is asked for');
    assert.equal(list(members('A', 'B', 'C', 'D')).canAdd, false);
  });

  it('may hold repeats', () => {
    const answers = {members: [{name: 'Ani', pets: [{kind: 'cat'}, {}]}]};
    assert.ok(pointers(pages(form, answers)[0]!.items).includes('/members/0/pets/1/kind'));
    assert.deepEqual(validate(form, answers), [{pointer: '/members/0/pets/1/kind', code: 'required', params: {}}]);
  });

  it('shows what the answers of the same entry ask for, and sends no more than that', () => {
    const answers = {
      members: [
        {name: 'Ani', born: '2015-01-01', school: 'SD 1'},
        {name: 'Budi', born: '1980-01-01', school: 'SMA 1'},
      ],
    };
    const shown = visibleFields(form, answers).map(({pointer}) => pointer);
    assert.ok(shown.includes('/members/0/school'));
    assert.ok(!shown.includes('/members/1/school'));
    const sent = clean(form, answers)['members'] as Answers[];
    assert.equal(sent[0]!['school'], 'SD 1');
    assert.ok(!('school' in sent[1]!));
    assert.equal((answers.members[1] as Answers)['school'], 'SMA 1', 'it is still remembered');
  });

  it('is not sent when a rule hides it, and has no errors then', () => {
    const hidden = {hasMembers: false, members: [{nik: '1'}]};
    assert.ok(!('members' in clean(form, hidden)));
    assert.deepEqual(validate(form, hidden), []);
  });

  it('says which entry is wrong, and where', () => {
    const answers = {members: [{name: 'Ani'}, {name: 'x'.repeat(41), nik: '12', income: -1}, {}]};
    assert.deepEqual(
      validate(form, answers).map(({pointer, code}) => `${pointer} ${code}`),
      ['/members/1/name maxLength', '/members/1/nik nik', '/members/1/income min', '/members/2/name required'],
    );
    assert.deepEqual(
      validate(form, {}).map(({pointer, code}) => `${pointer} ${code}`),
      ['/members required'],
    );
    assert.deepEqual(
      validate(form, members('A', 'B', 'C', 'D', 'E')).map(({pointer, code}) => `${pointer} ${code}`),
      ['/members maxItems'],
    );
  });

  it('knows a condition and an unknown property of an entry', () => {
    const answers = {
      members: [
        {name: 'A', school: 'x', born: '2020-01-01'},
        {name: 'B', nick: 'C'},
      ],
    };
    assert.deepEqual(validate(form, answers), [{pointer: '/members/1/nick', code: 'unknown', params: {}}]);
    assert.deepEqual(validate(form, answers, {page: 0}), [], 'on the page there is no place to mend it');
  });

  it('warns of a NIK in an entry', () => {
    const answers = {members: [{name: 'A'}, {name: 'B', nik: '3171015708950000'}]};
    assert.deepEqual(warnings(form, answers), [{pointer: '/members/1/nik', code: 'serial-zero'}]);
  });

  it('lets every field be found by its pointer', () => {
    assert.equal(fieldAt(form, '/members')?.kind, 'repeat');
    assert.equal(fieldAt(form, '/members/7/pets/0/kind')?.kind, 'choice');
    assert.equal(fieldAt(form, '/members/7/pets/0/kind')?.pointer, '/members/7/pets/0/kind');
    for (const nowhere of ['', '/nobody', '/members/x/name', '/members/0', '/members/0/nobody', '/members/0/name/0'])
      assert.equal(fieldAt(form, nowhere), undefined, nowhere);
    const all = fieldsIn(form, members('A', 'B')).map(({pointer}) => pointer);
    assert.ok(all.includes('/members/1/school'), 'also what is not shown');
    assert.equal(new Set(all).size, all.length);
  });
});

describe('adding, removing and moving entries', () => {
  it('changes a copy, and says where things went', () => {
    const before = members('A', 'B', 'C');
    const added = addEntry(before, '/members', 1, {name: 'N'});
    assert.deepEqual(names(added.answers), ['A', 'N', 'B', 'C']);
    assert.equal(added.follow('/members/1/name'), '/members/2/name');
    const removed = removeEntry(before, '/members', 1);
    assert.deepEqual(names(removed.answers), ['A', 'C']);
    assert.equal(removed.follow('/members/1/name'), undefined);
    assert.equal(removed.follow('/members/2/pets/5/kind'), '/members/1/pets/5/kind');
    const moved = moveEntry(before, '/members', 2, 0);
    assert.deepEqual(names(moved.answers), ['C', 'A', 'B']);
    assert.equal(moved.follow('/members/2'), '/members/0');
    assert.deepEqual(names(before), ['A', 'B', 'C']);
  });

  it('begins a list, and leaves other pointers alone', () => {
    const {answers, follow} = addEntry({}, '/members');
    assert.deepEqual(answers, {members: [{}]});
    for (const pointer of ['/members', '/membership/0', '/share', '']) assert.equal(follow(pointer), pointer);
  });

  it('does nothing with an entry that is not there', () => {
    const before = members('A', 'B');
    assert.equal(removeEntry(before, '/members', 2).answers, before);
    assert.equal(moveEntry(before, '/members', 5, 0).answers, before);
    assert.equal(moveEntry(before, '/members', 0, -3).answers, before);
    assert.deepEqual(names(moveEntry(before, '/members', 0, 99).answers), ['B', 'A']);
  });

  it('works inside an entry', () => {
    const {answers} = addEntry(members('A', 'B'), '/members/1/pets', 0, {kind: 'dog'});
    assert.equal(getAt(answers, '/members/1/pets/0/kind'), 'dog');
    assert.equal(getAt(answers, '/members/0/pets'), undefined);
  });

  it('keeps every answer under the pointer that it is said to have, whatever is done', () => {
    const step = fc.tuple(fc.constantFrom('add', 'remove', 'move'), fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(
        fc.array(fc.string(), {minLength: 1, maxLength: 6}),
        fc.array(step, {maxLength: 12}),
        (start, steps) => {
          let answers = members(...start.map((name, at) => `${at} ${name}`));
          let places = new Map(start.map((name, at) => [`${at} ${name}`, `/members/${at}/name`]));
          for (const [kind, a, b] of steps) {
            const change =
              kind === 'add'
                ? addEntry(answers, '/members', a, {name: ''})
                : kind === 'remove'
                  ? removeEntry(answers, '/members', a)
                  : moveEntry(answers, '/members', a, b);
            answers = change.answers;
            places = new Map(
              [...places].flatMap(([name, pointer]) => {
                const now = change.follow(pointer);
                return now === undefined ? [] : [[name, now] as const];
              }),
            );
          }
          for (const [name, pointer] of places) assert.equal(getAt(answers, pointer), name);
          assert.deepEqual(names(answers).filter(Boolean).sort(), [...places.keys()].sort());
        },
      ),
    );
  });
});
