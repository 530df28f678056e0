// The page's words: texts/en.json and its like, put where the HTML asks for them.

const root = document.documentElement;

function put(words) {
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = words[element.dataset.text];
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label]);
  }
  for (const element of document.querySelectorAll('[data-alt]')) {
    element.alt = words[element.dataset.alt];
  }
  for (const element of document.querySelectorAll('[data-lang]')) {
    element.lang = words[element.dataset.lang];
  }
}

async function fetched(language) {
  const answer = await fetch(new URL(`./texts/${language}.json`, import.meta.url));
  if (!answer.ok) {
    throw new Error(`the words in ${language} answer HTTP ${answer.status}`);
  }
  return answer.json();
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
