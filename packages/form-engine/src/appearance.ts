import {getAt, setAt} from './pointer.js';
import type {Answers, CompiledField, CompiledForm, Placement, Pointer, Rule} from './types.js';

/** What is shown and what may be changed, for one state of the answers. */
export interface Appearance {
  /** True without a rule. */
  showsBy(rule: Rule | undefined): boolean;
  enablesBy(rule: Rule | undefined): boolean;
  /** Shown somewhere, or on the given page. */
  shown(field: CompiledField, page?: number): boolean;
  /** Shown, and open to change where it is shown. */
  enabled(field: CompiledField, page?: number): boolean;
}

/** The answer of a hidden field counts as absent for every other rule. Give it tidied answers. */
export function appearanceOf(form: CompiledForm, answers: Answers): Appearance {
  const outcomes = new Map<Rule, boolean>();
  const visible = new Map<Pointer, boolean>();

  function holds(rule: Rule): boolean {
    let outcome = outcomes.get(rule);
    if (outcome === undefined) {
      let seen = answers;
      for (const read of rule.reads) if (!isShown(form.byPointer.get(read)!)) seen = setAt(seen, read, undefined);
      const value = getAt(seen, rule.pointer);
      outcome = rule.test(rule.container ? (value ?? {}) : value);
      outcomes.set(rule, outcome);
    }
    return outcome;
  }
  const showsBy = (rule: Rule | undefined): boolean =>
    rule?.effect === 'SHOW' ? holds(rule) : rule?.effect === 'HIDE' ? !holds(rule) : true;
  const enablesBy = (rule: Rule | undefined): boolean =>
    rule?.effect === 'ENABLE' ? holds(rule) : rule?.effect === 'DISABLE' ? !holds(rule) : true;
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
      on(field, page).some((placement) => showsAt(placement) && placement.rules.every(enablesBy)),
  };
}
