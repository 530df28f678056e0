package dev.ocellus.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * TeaVM's WasmGC runtime (an ES module) with closures where it makes functions from text. {@code
 * createFunctionN}, which the {@code @JSBody} methods go through, is left out: whoever loads a
 * module installs it with that module's {@link JsFunctionTable}. So is what loads programs of other
 * kinds: a module is given, and it needs no other.
 */
final class CspRuntime {
  private static final String STOCK = "/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js";
  private static final String CLOSURES = "/dev/ocellus/build/closures.js";

  private static final List<Replacement> REPLACEMENTS =
      List.of(
          new Replacement("new Function(\"return \"+e+\";\")", "()=>globalNamed(e)"),
          new Replacement("new Function(\"value\",e+\" = value;\")(t)", "globalThis[e]=t"),
          new Replacement(
              """
              new Function("rethrowJavaAsJs","fn",`return function(${o}) {
                  try {
                      return fn(${n.join(", ")});
                  } catch (e) {
                      rethrowJavaAsJs(e);
                  }
              };`)(j,t)""",
              "exportedFunction(t,j,e)"),
          new Replacement(
              """
              new Function("constructor",`return function ${e}(marker, javaObject) {
                  return constructor.call(this, marker, javaObject);
              }
              `)(t)""",
              "namedConstructor(e,t)"),
          new Replacement(
              """
              new Function("rethrowJavaAsJs","fn",`return function(${s}) {
                  try {
                      return fn(${["this",...o].join(", ")});
                  } catch (e) {
                      rethrowJavaAsJs(e);
                  }
              };`)(j,n)""",
              "exportedMethod(n,j,r)"),
          new Replacement(
              "t.teavmJso[\"createFunction\"+e]=new Function(\"wrapCallFromJavaToJs\",...C,\"body\","
                  + "`return new Function('wrapCallFromJavaToJs', ${T})"
                  + ".bind(this, wrapCallFromJavaToJs);`).bind(null,k);",
              ""),
          new Replacement(
              """
              new Function("rethrowJsAsJava","fn",...C,`try {
                  return fn(${F});
              } catch (e) {
                  rethrowJsAsJava(e);
              }`).bind(null,x)""",
              "guarded(callFunction,x)"),
          new Replacement(
              """
              new Function("rethrowJsAsJava","getGlobalName","instance","method",...C,`try {
                  return instance !== null
                      ? instance[method](${F})
                      : getGlobalName(method)(${F});
              } catch (e) {
                  rethrowJsAsJava(e);
              }`).bind(null,x,D)""",
              "guarded(callMethod,x)"),
          new Replacement(
              """
              new Function("rethrowJsAsJava","constructor",...C,`try {
                  return new constructor(${F});
              } catch (e) {
                  rethrowJsAsJava(e);
              }`).bind(null,x)""",
              "guarded(construct,x)"));

  /** What no program of ours uses; a program that did could not be linked. */
  private static final List<Cut> CUTS =
      List.of(
          new Cut("dateToString:", "}}function l(e){"),
          new Cut("const r=new FinalizationRegistry(e=>{const t=a.exports[", "e.teavm={"),
          new Cut("createWeakRef(e,t,n){", "takeStackTrace(r){"),
          new Cut("if(a.stackDeobfuscator){", "if(!n){n=t.map("),
          new Cut("t.teavmJso[\"bindFunction\"+e]=", "t.teavmJso[\"callFunction\"+e]="),
          new Cut("t.teavmJso[\"arrayOf\"+e]=", "C.push("),
          new Cut("exportClass(e){", "defineMethod(e,t,n,r){"),
          new Cut("defineStaticProperty(e,t,n,r){", "javaObjectToJS(e,t){"),
          new Cut("isPrimitive:(", "instanceOf:("),
          new Cut("instanceOfOrNull:(", "sameRef:("),
          new Cut("apply:(e,t,n)", "};for(const M of[\"wrapByte\""),
          new Cut("async function A(u,e,t,n){", "function i(e,a){"),
          new Cut("function e(e){return new Proxy(", "var r=null;function S(){"),
          new Cut("async function W(e,t,n){", ""));

  private CspRuntime() {}

  /**
   * The runtime to ship.
   *
   * @throws IllegalStateException when TeaVM's runtime is not the one this was written for
   */
  static String text() {
    return from(resource(STOCK));
  }

  static String from(String stock) {
    String text = stock;
    for (Cut cut : CUTS) {
      text = cut.applyTo(text);
    }
    for (Replacement replacement : REPLACEMENTS) {
      text = replacement.applyTo(text);
    }
    String runtime = resource(CLOSURES) + text;
    CodeFromText.check("TeaVM's WasmGC runtime", runtime);
    return runtime;
  }

  static String resource(String name) {
    try (InputStream in = CspRuntime.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
