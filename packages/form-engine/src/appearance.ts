import {getAt, setAt} from './pointer.js';
import type {CompiledField, Level, Placement, Rule} from './compiled.js';
import type {Answers, Pointer} from './types.js';

/** What is shown and what may be changed, for one state of the answers. */
export interface Appearance {
  /** True without a rule. */
  showsBy(rule: Rule | undefined): boolean;
  enablesBy(rule: Rule | undefined): boolean;
  /** Shown somewhere, or on the given page. */
  shown(field: CompiledField, page?: number): boolean;
  /** Shown, and open to change where it is shown. A computed field is never open. */
  enabled(field: CompiledField, page?: number): boolean;
  /** The answers with everything worked out that can be. */
  computed(): Answers;
}

/** The answer of a hidden field counts as absent for every rule and every computed value. Give it tidied answers. */
export function appearanceOf(level: Level, tidied: Answers): Appearance {
  const outcomes = new Map<Rule, boolean>();
  const visible = new Map<Pointer, boolean>();
  const ready = new Set<CompiledField>();
  let answers = tidied;

  /** The answers as far as the fields that are read are shown, with the computed ones of them worked out. */
  function seen(reads: readonly Pointer[]): Answers {
    const fields = reads.map((read) => level.byPointer.get(read)!);
    fields.forEach(workOut);
    return fields.reduce((now, field) => (isShown(field) ? now : setAt(now, field.pointer, undefined)), answers);
  }
  function workOut(field: CompiledField): void {
    const {compute, pointer} = field;
    if (!compute || ready.has(field)) return;
    ready.add(field);
    const value = compute.evaluate(seen(compute.reads));
    if (!Object.is(getAt(answers, pointer), value)) answers = setAt(answers, pointer, value);
  }
  function holds(rule: Rule): boolean {
    let outcome = outcomes.get(rule);
    if (outcome === undefined) {
      const value = getAt(seen(rule.reads), rule.pointer);
      outcome = rule.test(rule.container ? (value ?? {}) : value);
      outcomes.set(rule, outcome);
    }
    return outcome;
  }
  const showsBy = (rule: Rule | undefined): boolean =>
    !rule || rule.off || (rule.effect === 'SHOW' ? holds(rule) : rule.effect === 'HIDE' ? !holds(rule) : true);
  const enablesBy = (rule: Rule | undefined): boolean =>
    !rule || rule.off || (rule.effect === 'ENABLE' ? holds(rule) : rule.effect === 'DISABLE' ? !holds(rule) : true);
  const showsAt = ({rules}: Placement): boolean => rules.every(showsBy);

  function isShown(field: CompiledField): boolean {
    let shown = visible.get(field.pointer);
    if (shown === undefined) visible.set(field.pointer, (shown = field.placements.some(showsAt)));
    return shown;
  }
  const on = (field: CompiledField, page: number | undefined): readonly Placement[] =>
    page === undefined ? field.placements : field.placements.filter((placement) => placement.page === page);

  return {
    showsBy,
    enablesBy,
    shown: (field, page) => (page === undefined ? isShown(field) : on(field, page).some(showsAt)),
    enabled: (field, page) =>
      !field.compute && on(field, page).some((placement) => showsAt(placement) && placement.rules.every(enablesBy)),
    computed() {
      level.fields.forEach(workOut);
      return answers;
    },
  };
}
