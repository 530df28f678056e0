package dev.ocellus.build;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.rendering.AstWriter;
import org.teavm.jso.impl.JSBodyAstEmitter;
import org.teavm.jso.impl.JSBodyBloatedEmitter;
import org.teavm.jso.impl.JSBodyEmitter;
import org.teavm.jso.impl.JsBodyImportInfo;
import org.teavm.model.MethodReference;

/**
 * Reads and replaces the text of a {@code @JSBody}. TeaVM keeps both to itself, so two of its
 * classes are reached by reflection; another version of TeaVM that lacks them fails the build here.
 */
final class JsBodies {
  private static final String WRITER = "org.teavm.jso.impl.wasmgc.WasmGCJSBodyWriter";

  private JsBodies() {}

  /** The text of the function's body, as TeaVM would put it into the Wasm module. */
  static String text(JSBodyEmitter emitter, boolean inlined) {
    if (emitter instanceof JSBodyBloatedEmitter bloated) {
      return bloated.script;
    }
    if (emitter instanceof JSBodyAstEmitter ast) {
      String text = print(ast);
      return inlined ? "return " + text + ";" : text;
    }
    throw new IllegalStateException(
        "the @JSBody of " + emitter.method() + " is of an unknown kind: " + emitter.getClass());
  }

  /** The same {@code @JSBody} with another text. */
  static JSBodyEmitter withText(JSBodyEmitter emitter, String text) {
    try {
      Constructor<JSBodyBloatedEmitter> constructor =
          JSBodyBloatedEmitter.class.getDeclaredConstructor(
              boolean.class,
              MethodReference.class,
              String.class,
              String[].class,
              JsBodyImportInfo[].class);
      constructor.setAccessible(true);
      return constructor.newInstance(
          emitter.isStatic(), emitter.method(), text, emitter.parameterNames(), emitter.imports());
    } catch (ReflectiveOperationException e) {
      throw changed(e);
    }
  }

  private static String print(JSBodyAstEmitter emitter) {
    try {
      Class<?> type = Class.forName(WRITER, true, JSBodyAstEmitter.class.getClassLoader());
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      SourceWriter writer = (SourceWriter) constructor.newInstance();
      AstWriter printer = new AstWriter(writer, name -> (out, precedence) -> out.append(name));
      if (!emitter.isStatic()) {
        printer.declareNameEmitter("this", (out, precedence) -> out.append("__this__"));
      }
      printer.print(emitter.ast);
      Field text = type.getDeclaredField("sb");
      text.setAccessible(true);
      return text.get(writer).toString();
    } catch (ReflectiveOperationException e) {
      throw changed(e);
    }
  }

  private static IllegalStateException changed(ReflectiveOperationException cause) {
    return new IllegalStateException(
        "TeaVM's classes for @JSBody are not those of version 0.15.0: adapt "
            + JsBodies.class.getName(),
        cause);
  }
}
