// Prints what mail programs do not support of the newsletters that are named: file, "error" (not at
// all) or "warning" (in part), feature, programs; with tabs between them.
import { readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';

const clients = ['gmail.*', 'outlook.windows', 'apple-mail.*', 'yahoo.*'];

// The library looks at no rule within @media, so those are shown to it without it.
const within = /@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;

function issuesOf(html) {
  const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map((sheet) => sheet[1]);
  const rules = sheets.flatMap((css) => [...css.matchAll(within)].map((media) => media[1]));
  const all = [caniemail({ clients, html })];
  if (rules.length > 0) {
    all.push(caniemail({ clients, css: rules.join('\n') }));
  }
  return all.map((result) => result.issues);
}

for (const file of process.argv.slice(2)) {
  const found = new Map();
  for (const issues of issuesOf(readFileSync(file, 'utf8'))) {
    for (const kind of ['errors', 'warnings']) {
      for (const [client, all] of issues[kind]) {
        for (const issue of all) {
          const key = `${kind.slice(0, -1)}\t${issue.title}`;
          found.set(key, (found.get(key) ?? new Set()).add(client));
        }
      }
    }
  }
  for (const [key, who] of [...found].sort()) {
    console.log([file, key, [...who].sort().join(', ')].join('\t'));
  }
}
