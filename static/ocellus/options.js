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

/** Says in the console which options of a call are not known, and which were meant. */
export function warnOfUnknown(call, options) {
  const known = KNOWN[call];
  const given = options !== null && typeof options === 'object' ? Object.keys(options) : [];
  for (const name of given.filter((name) => !known.includes(name))) {
    console.warn(
      `Ocellus: ${call} has no option ${name}; did you mean ${nearest(name, known)}? It takes` +
        ` ${known.join(', ')}`,
    );
  }
}
