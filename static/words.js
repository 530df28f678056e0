// The page's words, put where the HTML asks for them. It is written in English; the build leaves
// what it says out of texts/en.json.

const root = document.documentElement;

/** What of an element says the word that its attribute of that name asks for. */
const PLACES = { text: 'textContent', label: 'ariaLabel', alt: 'alt', lang: 'lang' };

function inAllPlaces(act) {
  for (const [name, property] of Object.entries(PLACES)) {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      act(element, property, element.dataset[name]);
    }
  }
}

const written = {};
inAllPlaces((element, property, word) => {
  written[word] = element[property];
});

const put = (words) =>
  inAllPlaces((element, property, word) => {
    element[property] = words[word];
  });

async function fetched(language) {
  const answer = await fetch(new URL(`./texts/${language}.json`, import.meta.url));
  if (!answer.ok) {
    throw new Error(`the words in ${language} answer HTTP ${answer.status}`);
  }
  return { ...written, ...(await answer.json()) };
}

/** Has the page's HTML say everything in a language, and gives all words of it. */
export async function speak(language) {
  try {
    const words = await fetched(language);
    if (root.lang !== language || root.classList.contains('wordless')) {
      root.lang = language;
      put(words);
    }
    return words;
  } finally {
    root.classList.remove('wordless');
  }
}
