// Three pages; the package itself needs no configuration.
export default {
  build: { rollupOptions: { input: ['plain.html', 'react.html', 'vue.html'] } },
};
