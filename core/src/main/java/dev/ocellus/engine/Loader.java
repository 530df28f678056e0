package dev.ocellus.engine;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.KernelModule;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Preparation;
import dev.ocellus.compile.Program;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives a model's programs the module they need, and puts constants in their places. */
final class Loader {
  private final Engine engine;
  private final Set<GeneratedKernel> kernels = new LinkedHashSet<>();
  private Modules.Loaded loaded;

  Loader(Engine engine) {
    this.engine = engine;
  }

  /** Makes ready what a program needs. Another picture size needs nothing new. */
  void prepare(Compiler.Compiled compiled) {
    require(compiled);
    int staged = 0;
    for (Preparation preparation : compiled.preparations()) {
      staged = Math.max(staged, preparation.workBytes());
    }
    int work = engine.work(Math.max(staged, compiled.program().workBytes()));
    for (Preparation preparation : compiled.preparations()) {
      for (Preparation.Write write : preparation.writes()) {
        write(write, write.to().at(work));
      }
      run(preparation.calls(), work);
    }
  }

  private void write(Preparation.Write write, int address) {
    int size = write.elements().shape().size();
    engine.memory().write(address, write.elements());
    if (size < write.padded()) {
      engine.memory().clear(address + size * Float.BYTES, (write.padded() - size) * Float.BYTES);
    }
  }

  private void run(List<Call> calls, int work) {
    if (!calls.isEmpty()) {
      Placed once = new Placed(engine, this, new Program(calls, 0));
      once.run(work);
      once.free();
    }
  }

  private void require(Compiler.Compiled compiled) {
    Set<GeneratedKernel> needed = new LinkedHashSet<>(compiled.program().kernels());
    for (Preparation preparation : compiled.preparations()) {
      for (Call call : preparation.calls()) {
        needed.add(call.kernel());
      }
    }
    require(needed);
  }

  /** Sees to it that the module has these kernels. */
  void require(Set<GeneratedKernel> needed) {
    if (kernels.addAll(needed)) {
      loaded = engine.modules().with(kernels);
    }
  }

  KernelModule module() {
    return loaded.module();
  }

  /** The module's number at the host. */
  int number() {
    return loaded.number();
  }
}
