// The page's half of ChromiumHost: a memory, modules on it, and commands for both.
() => {
  const PAGE = 65_536;
  let memory;
  let modules;

  const decoded = (base64) => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = text.charCodeAt(i);
    }
    return bytes;
  };

  const encoded = (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4096) {
      text += String.fromCharCode(...bytes.subarray(i, i + 4096));
    }
    return btoa(text);
  };

  const commands = {
    reset() {
      memory = new WebAssembly.Memory({initial: 1, maximum: 65_536});
      modules = [];
    },
    reserve({bytes}) {
      const missing = bytes - memory.buffer.byteLength;
      if (missing > 0) {
        memory.grow(Math.ceil(missing / PAGE));
      }
    },
    write({at, base64}) {
      new Uint8Array(memory.buffer).set(decoded(base64), at);
    },
    clear({at, bytes}) {
      new Uint8Array(memory.buffer, at, bytes).fill(0);
    },
    load({base64}) {
      const module = new WebAssembly.Module(decoded(base64));
      modules.push(new WebAssembly.Instance(module, {ocellus: {memory}}));
    },
    compute({module, control, program}) {
      const status = modules[module].exports.compute(control, program, module);
      if (status !== 0) {
        throw new Error(`compute returned ${status}`);
      }
    },
    read({at, bytes}) {
      return encoded(new Uint8Array(memory.buffer, at, bytes));
    },
  };

  window.engineHost = (batch) => batch.map((command) => commands[command.name](command)).pop();
}
