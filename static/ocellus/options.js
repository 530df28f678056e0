// Warns of options that a call does not know; such a one is most likely misspelt.

const TASK = ['signal', 'onProgress'];
const FILE = ['type', 'quality', ...TASK];

const KNOWN = {
  load: [
    'where',
    'budgetMs',
    'server',
    'models',
    'preload',
    'threads',
    'classifier',
    'faces',
    ...TASK,
  ],
  prepare: TASK,
  classify: ['top', 'views', ...TASK],
  faces: ['minSize', 'thresholds', ...TASK],
  annotate: FILE,
  hide: ['style', 'strength', 'margin', ...FILE],
  inspect: TASK,
};

/** How many of a name's letters may be wrong, as a share, for another to be meant. */
const MOST_WRONG = 0.5;

/** Levenshtein's: how many letters are to be put in, taken out or replaced. */
function distance(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[j] + 1, row[j - 1] + 1));
    }
    above = row;
  }
  return above[other.length];
}

function nearest(name, known) {
  const far = (candidate) => distance(name.toLowerCase(), candidate.toLowerCase());
  return known.reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best));
}

/** What was warned of: a caller may call 25 times a second. */
const warned = new Set();

function warn(call, name) {
  const known = KNOWN[call];
  const meant = nearest(name, known);
  const hint = distance(name.toLowerCase(), meant.toLowerCase()) <= MOST_WRONG * name.length;
  console.warn(
    `Ocellus: ${call} has no option ${name}${hint ? `; did you mean ${meant}?` : '.'} It takes` +
      ` ${known.join(', ')}`,
  );
}

/** Says in the console, once, which options of a call are not known, and which were meant. */
export function warnOfUnknown(call, options) {
  const given = options !== null && typeof options === 'object' ? Object.keys(options) : [];
  for (const name of given.filter((name) => !KNOWN[call].includes(name))) {
    if (!warned.has(`${call}.${name}`)) {
      warned.add(`${call}.${name}`);
      warn(call, name);
    }
  }
}
