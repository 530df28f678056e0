package dev.ocellus.build;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A program to compile, with one @JSBody of each kind. */
final class ProgramWithBodies {
  private ProgramWithBodies() {}

  public static void main(String[] args) {
    System.out.println(add(args.length, 2));
    System.out.println(twice("a"));
    System.out.println(Thing.make().get("property") == null);
  }

  @JSBody(
      params = {"first", "second"},
      script = "return first + second;")
  private static native int add(int first, int second);

  @JSBody(
      params = "text",
      script =
          "if (text === '') { throw new Error('nothing'); } var out = 'twice ' + text + text;"
              + " return out;")
  private static native String twice(String text);

  @JSBody(script = "return 'nobody calls this';")
  static native String uncalled();

  /** An object of JavaScript. */
  abstract static class Thing implements JSObject {
    @JSBody(script = "return {};")
    static native Thing make();

    @JSBody(params = "name", script = "return this[name];")
    native JSObject get(String name);
  }
}
