package dev.ocellus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.backend.wasm.intrinsics.WasmGCCodeGenContext;
import org.teavm.jso.impl.JSBodyEmitter;
import org.teavm.jso.impl.JSBodyRepository;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.jso.impl.JsBodyImportInfo;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Moves the text of every {@code @JSBody} a module uses out of it, into a {@link JsFunctionTable};
 * the id of its function stays in its place. The property {@value #TABLE} of the compilation names
 * the file to write.
 */
@After(JSOPlugin.class)
public final class JsBodyPlugin implements TeaVMPlugin {
  static final String TABLE = "ocellus.jsbodies";

  @Override
  public void install(TeaVMHost host) {
    TeaVMWasmGCHost wasm = host.getExtension(TeaVMWasmGCHost.class);
    if (wasm != null) {
      JSBodyRepository bodies = host.getService(JSBodyRepository.class);
      wasm.contributeToCodeGen((context, registry) -> move(bodies, context));
    }
  }

  private static void move(JSBodyRepository bodies, WasmGCCodeGenContext context) {
    String file = context.properties().getProperty(TABLE);
    if (file == null) {
      throw new IllegalStateException(
          "the property " + TABLE + " is missing: name the file for the @JSBody functions");
    }
    JsFunctionTable table = new JsFunctionTable();
    for (MethodReference method : used(bodies, context)) {
      JSBodyEmitter emitter = bodies.emitters.get(method);
      boolean inlined = bodies.inlineMethods.contains(emitter.method());
      String id = table.add(parameters(emitter), JsBodies.text(emitter, inlined));
      bodies.emitters.put(method, JsBodies.withText(emitter, id));
    }
    write(Path.of(file), table.toModule());
  }

  private static List<MethodReference> used(JSBodyRepository bodies, WasmGCCodeGenContext context) {
    return bodies.emitters.keySet().stream()
        .filter(
            method -> {
              var dependency = context.dependency().getMethod(method);
              return dependency != null && dependency.isUsed();
            })
        .sorted(Comparator.comparing(MethodReference::toString))
        .toList();
  }

  private static List<String> parameters(JSBodyEmitter emitter) {
    List<String> names = new ArrayList<>();
    for (JsBodyImportInfo imported : emitter.imports()) {
      names.add(imported.alias);
    }
    if (!emitter.isStatic()) {
      names.add("__this__");
    }
    Collections.addAll(names, emitter.parameterNames());
    return names;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the @JSBody functions to " + file, e);
    }
  }
}
