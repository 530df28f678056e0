package dev.ocellus.web.engine;

import org.teavm.jso.JSObject;

/** What a module of kernels exports to the thread that has the work. */
interface KernelExports extends JSObject {

  /** Runs a program; see {@link dev.ocellus.codegen.KernelModule}. */
  int compute(int control, int program, int module);
}
