// Chooses the page's language before anything of it is painted.
(() => {
  const known = ['en', 'de'];
  let kept = null;
  try {
    kept = localStorage.getItem('ocellus.language');
  } catch {
    // Kept nowhere: the browser's languages decide.
  }
  const wished = [kept, ...navigator.languages].map((tag) => String(tag).slice(0, 2));
  const root = document.documentElement;
  const written = root.lang;
  root.lang = wished.find((tag) => known.includes(tag)) ?? written;
  // Words in another language than that of the HTML are not shown before they are there.
  root.classList.toggle('wordless', root.lang !== written);
})();
