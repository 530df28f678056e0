// Models of the person's own: one at a time, given in a sheet, kept in the browser.
import { Row } from './model/row.js';
import { Sheet } from './model/sheet.js';
import { DROPPED, drop, keep, kept, remembered, remember } from './model/store.js';

/** What Java calls; `use` is told what `load` is to classify with, null for the built-in model. */
export function desk(use) {
  let own = null;
  let removed = null;

  const row = new Row({
    choose(wanted) {
      remember(wanted ? 'used' : 'kept');
      row.note(null);
      use(wanted ? own : null);
    },
    async remove() {
      const used = remembered() === 'used';
      removed = { model: own, used };
      own = null;
      row.hide();
      row.note('removed');
      await drop();
      if (used) {
        use(null);
      }
    },
    async undo() {
      const { model, used } = removed;
      await take(model, used);
      row.focus();
    },
  });

  async function take(model, used) {
    const isKept = await keep(model);
    remember(used ? 'used' : 'kept');
    own = model;
    removed = null;
    row.show(model.name, used);
    row.note(isKept ? null : 'not-kept');
    if (used) {
      use(own);
    }
  }

  const sheet = new Sheet((model) => take(model, true));

  return {
    async begin() {
      if (remembered() === DROPPED) {
        await drop();
        return;
      }
      const used = remembered() === 'used';
      own = await kept();
      if (own) {
        row.show(own.name, used);
      } else {
        drop();
        row.note('gone');
      }
      if (used) {
        use(own);
      }
    },
    open: (files) => sheet.open(files),
    setAside() {
      remember('kept');
      row.show(own.name, false);
      row.note('set-aside');
    },
  };
}
