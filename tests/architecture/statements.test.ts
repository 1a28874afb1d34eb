/** Checks that a statement that writes is imported by steps only: elsewhere it would run without its act's transaction and history entry. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const allowed = /^app\/[^/]+\/steps[./]|^app\/history\/perform\.server\.ts$/;

test('statements that write are imported by steps only', () => {
  const writing = new Map(sources('db').map(([path, text]) => [path.replace(/\.ts$/, ''), writingStatements(text)]));
  const offences = sources('app').filter(([path]) => !allowed.test(path)).flatMap(([path, text]) => importsOf(path, text)
    .filter(({ from, name }) => writing.get(from)?.includes(name)).map(({ from, name }) => `${path} imports ${name} from ${from}: only a step may`));
  expect(offences).toEqual([]);
});

test('a statement that takes a transaction is recognised in every way of writing it', () => {
  expect(writingStatements(`
    export function addSite(trx: Trx, row: Row) {}
    export async function closeSite(trx: Trx): Promise<void> {}
    export const moveSite = async (trx: Trx) => 1;
    export function siteById(db: Db | Trx) {}
    function inner(trx: Trx) {}
  `)).toEqual(['addSite', 'closeSite', 'moveSite']);
  expect(importsOf('app/sites/reads.server.ts', "import { addSite as add, type Row } from '../../db/sites/sites.server';"))
    .toEqual([{ from: 'db/sites/sites.server', name: 'addSite' }]);
});

/** The names of exported functions that demand an open transaction. */
function writingStatements(text: string): string[] {
  const names: string[] = [];
  const takesTrx = (declaration: ts.SignatureDeclarationBase) => declaration.parameters.some((parameter) => parameter.type?.getText() === 'Trx');
  for (const statement of parse(text).statements) {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name && takesTrx(statement)) names.push(statement.name.text);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)) && takesTrx(initializer)) names.push(name.text);
    }
  }
  return names;
}

/** The names a file imports as code, with the path they come from. */
function importsOf(path: string, text: string) {
  return parse(text).statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const bindings = statement.importClause?.namedBindings;
    if (statement.importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const from = join(path, '..', statement.moduleSpecifier.text);
    return bindings.elements.filter((element) => !element.isTypeOnly).map((element) => ({ from, name: (element.propertyName ?? element.name).text }));
  });
}

function parse(text: string) {
  return ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true);
}

function sources(folder: string): [path: string, text: string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    .map((file) => [join(folder, file), readFileSync(join(root, folder, file), 'utf8')]);
}
