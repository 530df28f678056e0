package dev.ocellus.engine;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.KernelModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The modules a host has, each for all models that need no other kernels. */
final class Modules {
  private final Host host;
  private final List<Loaded> loaded = new ArrayList<>();

  Modules(Host host) {
    this.host = host;
  }

  /**
   * A module that is ready to run.
   *
   * @param number the host's
   */
  record Loaded(KernelModule module, int number) {}

  /** One that has these kernels; generated where there is none yet. */
  Loaded with(Collection<GeneratedKernel> kernels) {
    for (Loaded each : loaded) {
      if (each.module().has(kernels)) {
        return each;
      }
    }
    KernelModule module = new KernelModule(kernels, host.tier(), host.isShared());
    Loaded added = new Loaded(module, host.load(module.bytes()));
    loaded.add(added);
    return added;
  }
}
