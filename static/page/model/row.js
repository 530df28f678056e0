// Which model says what pictures show: the built-in one, or the person's own.

const byId = (id) => document.getElementById(id);
const radio = (value) => byId('model-choice').querySelector(`[value="${value}"]`);

export class Row {
  /**
   * Listens.
   *
   * @param does what is done when the person chooses, removes, and undoes the removal
   */
  constructor(does) {
    byId('model-choice').addEventListener('change', () => does.choose(radio('own').checked));
    byId('model-remove').addEventListener('click', () => does.remove());
    byId('model-undo').addEventListener('click', () => does.undo());
  }

  /** Offers a model, which is used or not. */
  show(name, used) {
    byId('model-own').textContent = name;
    radio(used ? 'own' : 'built-in').checked = true;
    byId('models').hidden = false;
  }

  hide() {
    byId('models').hidden = true;
  }

  /** Says what became of the model, by the name of a sentence of the HTML; null for nothing. */
  note(about) {
    const note = byId('model-note');
    note.toggleAttribute('data-view', about !== null);
    if (about) {
      note.dataset.view = about;
    }
    byId('model-undo').hidden = about !== 'removed';
    if (about === 'removed') {
      byId('model-undo').focus();
    }
  }

  focus() {
    document.querySelector('#model-choice :checked').focus();
  }
}
