/** Here KERN is cut down to the parts in use while the style sheet is built; the package itself stays the only source. */
import { kernInUse } from './kern-in-use';

/** The few members of PostCSS nodes this step touches, so that it needs no package of its own. */
type Node = { source?: { input: { file?: string | undefined } } | undefined; remove(): unknown };
type Rule = Node & { selectors: string[]; parent?: { name?: string } | undefined };
type Declaration = Node & { prop: string; value: string };
type Container = { nodes?: unknown[] | undefined; remove(): unknown };
type Root = {
  walkRules(visit: (rule: Rule) => void): void;
  walkDecls(visit: (declaration: Declaration) => void): void;
  walkAtRules(visit: (rule: Container) => void): void;
  walkComments(visit: (comment: Node) => void): void;
};

const isKern = (node: Node) => /@kern-ux[\\/]native[\\/]/.test(node.source?.input.file ?? '');
const primitive = /^--kern-(?:color-(?:[a-z]+-\d{3}|black|white)|\d+)$/;

/** True when each KERN class that the selector itself demands is in use; what stands inside :is, :not or :has demands nothing. */
export function selectorInUse(selector: string, inUse: ReadonlySet<string> = kernInUse): boolean {
  let demanded = selector;
  for (let before = ''; before !== demanded; ) {
    before = demanded;
    demanded = demanded.replace(/:(?:is|not|has|where)\((?:[^()]|\([^()]*\))*\)/g, '');
  }
  return (demanded.match(/\.kern-[\w-]+/g) ?? []).every((name) => inUse.has(name.slice(1)));
}

function dropUnusedRules(root: Root) {
  root.walkRules((rule) => {
    if (!isKern(rule) || rule.parent?.name?.endsWith('keyframes')) return;
    const kept = rule.selectors.filter((selector) => selectorInUse(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => { if (rule.nodes?.length === 0) rule.remove(); });
  root.walkComments((comment) => { if (isKern(comment)) comment.remove(); });
}

/** Palette steps and sizes nobody refers to go; tokens with a meaning stay, so that any rule may use them. */
function dropUnusedPrimitives(root: Root) {
  const values = new Map<string, string[]>();
  const wanted: string[] = [];
  const namesIn = (value: string) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] as string);
  root.walkDecls((declaration) => {
    if (primitive.test(declaration.prop)) values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), declaration.value]);
    else wanted.push(...namesIn(declaration.value));
  });
  const seen = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const value of values.get(name) ?? []) wanted.push(...namesIn(value));
  }
  root.walkDecls((declaration) => { if (isKern(declaration) && primitive.test(declaration.prop) && !seen.has(declaration.prop)) declaration.remove(); });
}

/** For `css.postcss` in the Vite configuration. */
export const postcssOptions = {
  plugins: [{
    postcssPlugin: 'kern-in-use',
    OnceExit(root: Root) {
      dropUnusedRules(root);
      dropUnusedPrimitives(root);
    },
  }],
};
