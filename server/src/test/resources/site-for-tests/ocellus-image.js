customElements.define('ocellus-image', class extends HTMLElement {});
