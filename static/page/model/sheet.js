// The sheet in which a person gives a model: a graph and its labels, at once or one by one.
import { load } from '../../ocellus.js';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
const USUAL_SIZE = 224;
const USUAL_RANGE = '-1..1';
const UNKNOWN = '–';

const byId = (id) => document.getElementById(id);
const isLabels = ({ name }) => name.toLowerCase().endsWith('.txt');

function amount(bytes) {
  const [unit, name, digits] = bytes < MEGABYTE ? [KILOBYTE, 'kB', 0] : [MEGABYTE, 'MB', 1];
  const number = Math.max(1, bytes / unit);
  const format = { maximumFractionDigits: digits };
  return `${number.toLocaleString(document.documentElement.lang, format)} ${name}`;
}

/** What a file may be called: its name without what it ends with, nor marks that turn text. */
const stem = (name) => name.replace(/\.\w+$/, '').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

export class Sheet {
  #dialog = byId('model');
  #taken;
  #eye;
  #graph = null;
  #labels = null;
  #found = null;
  #open = new AbortController();
  #last = Promise.resolve();

  /**
   * Listens.
   *
   * @param taken hears of a model that is to be used; the sheet waits for what it gives
   */
  constructor(taken) {
    this.#taken = taken;
    const files = byId('model-files');
    files.addEventListener('change', () => {
      this.open([...files.files]);
      files.value = '';
    });
    byId('model-close').addEventListener('click', () => this.#dialog.close());
    byId('model-use').addEventListener('click', () => this.#use());
    byId('model-size').addEventListener('input', () => this.#show());
    this.#dialog.addEventListener('close', () => this.#closed());
  }

  /** Takes files, and asks for what is missing. */
  open(files) {
    if (!this.#dialog.open) {
      this.#clear();
      this.#dialog.showModal();
    }
    const server = document.querySelector('#where [value="server"]').checked;
    this.#dialog.toggleAttribute('data-server', server);
    const graph = files.find((file) => !isLabels(file));
    const labels = files.find(isLabels);
    if (files.length > 0) {
      this.#attempt(() => this.#take(graph, labels));
    }
  }

  async #take(graph, labels) {
    if (graph) {
      this.#takeGraph(graph, await this.#inspect({ graph }));
    }
    const given = labels ?? this.#labels;
    if (given && this.#graph) {
      this.#labels = null;
      await this.#inspect({ graph: this.#graph, labels: given, size: this.#size() });
    }
    this.#labels = given;
  }

  #takeGraph(graph, found) {
    this.#graph = graph;
    this.#found = found;
    byId('model-name').value = stem(graph.name).slice(0, byId('model-name').maxLength);
    byId('model-size').value = found.size ?? this.#likelySize(found.sizes);
    byId('model-range').value = found.range ?? USUAL_RANGE;
  }

  #likelySize(sizes) {
    return sizes.includes(USUAL_SIZE) ? USUAL_SIZE : (sizes[0] ?? '');
  }

  /** The side of its pictures; undefined while nobody says. */
  #size() {
    const input = byId('model-size');
    const said = input.validity.valid && input.valueAsNumber ? input.valueAsNumber : undefined;
    return this.#found?.size ?? said;
  }

  /** In a worker of its own: whatever the file is, the page's goes on. */
  async #inspect(model) {
    const { signal } = this.#open;
    this.#eye ??= load({ where: 'device', threads: 1 });
    const eye = await this.#eye.catch((error) => {
      this.#eye = undefined;
      throw error;
    });
    const found = await eye.inspect(model, { signal });
    signal.throwIfAborted();
    return found;
  }

  #use() {
    this.#attempt(async () => {
      const graph = this.#graph;
      const labels = this.#labels;
      const size = this.#size();
      const range = byId('model-range').value;
      const name = byId('model-name').value.trim() || stem(graph.name);
      await this.#inspect({ graph, labels, size, range });
      this.#view('keeping');
      await this.#taken({ name, size, range, graph, labels });
      this.#dialog.close();
    });
  }

  /** Does something that may fail, after what is under way; nothing once the sheet is closed. */
  #attempt(action) {
    const { signal } = this.#open;
    this.#last = this.#last.then(async () => {
      if (signal.aborted) {
        return;
      }
      this.#view('looking');
      this.#complain(null);
      try {
        await action();
      } catch (error) {
        if (!signal.aborted) {
          this.#complain(error);
        }
      }
      if (!signal.aborted) {
        this.#show();
      }
    });
  }

  #complain(error) {
    byId('model-reason').textContent = error ? sentence(error.message) : '';
    byId('model-problem').hidden = !error;
  }

  #show() {
    const found = this.#found;
    const size = found && this.#size();
    byId('model-graph').textContent = this.#graph
      ? `${this.#graph.name}, ${amount(this.#graph.size)}`
      : UNKNOWN;
    byId('model-labels').textContent = this.#labels?.name ?? UNKNOWN;
    byId('model-pictures').textContent = size ? `${size} × ${size}` : UNKNOWN;
    byId('model-classes').textContent = found?.classes ?? UNKNOWN;
    byId('model-size-field').hidden = !found || found.size !== null;
    this.#dialog.toggleAttribute('data-graph', found !== null);
    this.#view(this.#missing());
    const ready = Boolean(this.#graph && this.#labels && size);
    byId('model-use').hidden = !ready;
    byId('model-use').disabled = false;
    byId('model-choose').classList.toggle('primary', !ready);
  }

  #missing() {
    if (this.#graph) {
      return this.#labels ? 'ready' : 'labels';
    }
    return this.#labels ? 'graph' : 'empty';
  }

  #view(name) {
    this.#dialog.dataset.view = name;
    byId('model-use').disabled = true;
  }

  #clear() {
    this.#complain(null);
    this.#graph = null;
    this.#labels = null;
    this.#found = null;
    this.#show();
  }

  #closed() {
    this.#open.abort();
    this.#open = new AbortController();
    this.#eye?.then(
      (eye) => eye.close(),
      () => {},
    );
    this.#eye = undefined;
  }
}

const sentence = (message) => `${message[0].toUpperCase()}${message.slice(1)}.`;
