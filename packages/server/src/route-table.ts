/** Which patterns a path fits, for the log and for 405 answers. */
export interface RouteTable {
  patternOf(method: string, path: string): string | undefined;
  /** Methods that some route takes at this path, sorted; empty when nothing is served there. */
  methodsAt(path: string): string[];
}

interface Entry {
  method: string;
  pattern: string;
  test: RegExp;
}

export function createRouteTable(routes: readonly {method: string; path: string}[]): RouteTable {
  const entries: Entry[] = routes
    .filter(({method}) => method !== 'ALL')
    .map(({method, path}) => ({method, pattern: path.replace(/\{.*\.ics\}/, '.ics'), test: expression(path)}));
  const at = (path: string) => entries.filter(({test}) => test.test(path));
  return {
    patternOf(method, path) {
      const found = at(path);
      const wanted = method === 'HEAD' ? 'GET' : method;
      return (found.find((entry) => entry.method === wanted) ?? found[0])?.pattern;
    },
    methodsAt(path) {
      const methods = new Set(at(path).map(({method}) => method));
      if (methods.has('GET')) methods.add('HEAD');
      if (methods.size > 0) methods.add('OPTIONS');
      return [...methods].sort();
    },
  };
}

function expression(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    const parameter = /^:\w+(?:\{(.*)\})?$/.exec(part);
    return parameter ? `(?:${parameter[1] ?? '[^/]+'})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
