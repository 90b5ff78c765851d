/** The words of a messages file, by language, as they are written: holes are one word each. */
import ts from 'typescript';

/** @returns {{lang: 'id' | 'en', text: string, line: number}[]} */
export function wordsOf(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const textOf = (node) => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (!ts.isTemplateExpression(node)) return undefined;
    return node.head.text + node.templateSpans.map(({literal}) => `…${literal.text}`).join('');
  };
  const visit = (node, lang) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const own = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? languageOf(node.name) : undefined;
    const text = textOf(node);
    if (text !== undefined && (own ?? lang) && !isName(node)) {
      found.push({lang: own ?? lang, text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1});
    }
    ts.forEachChild(node, (inner) => visit(inner, own ?? lang));
  };
  visit(source, undefined);
  return found;
}

/** `id`, `en`, `detailId`, `resultsEn`. */
function languageOf(name) {
  const [lang] = /^(id|en)$|(Id|En)$/.exec(name.text ?? '') ?? [];
  return lang?.toLowerCase();
}

/** A key, or a value that code compares with, is not shown to anybody. */
const isName = (node) =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isElementAccessExpression(node.parent) ||
  ts.isBinaryExpression(node.parent);
