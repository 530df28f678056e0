package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * The custom section "name": what module, functions and locals are called (appendix "Custom
 * Sections").
 */
final class NameSection {
  private static final int MODULE = 0;
  private static final int FUNCTIONS = 1;
  private static final int LOCALS = 2;

  private NameSection() {}

  static void write(ByteWriter out, WasmModule module, boolean localNames) {
    out.name("name");
    out.u8(MODULE);
    out.sized(part -> part.name(module.name()));
    List<Callee> functions = new ArrayList<>(module.importedFunctions());
    functions.addAll(module.functions());
    out.u8(FUNCTIONS);
    out.sized(
        part ->
            part.vector(
                functions,
                function -> {
                  part.u32(function.index());
                  part.name(function.name());
                }));
    if (localNames) {
      out.u8(LOCALS);
      out.sized(part -> part.vector(module.functions(), function -> locals(part, function)));
    }
  }

  private static void locals(ByteWriter part, Function function) {
    part.u32(function.index());
    part.vector(
        function.locals(),
        local -> {
          part.u32(local.index());
          part.name(local.name());
        });
  }
}
