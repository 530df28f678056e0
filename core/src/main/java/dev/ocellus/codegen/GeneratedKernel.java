package dev.ocellus.codegen;

import java.util.List;

/**
 * A generated function that computes the units {@code from} to {@code to}, without the latter, of
 * an operation's output. Units are independent of each other, so that threads can share them.
 * Kernels are values: equal ones are generated once.
 */
public interface GeneratedKernel {

  /** Its name in the module, such as {@code convolution_relu6}; tells variants apart. */
  String name();

  /** The names of its arguments, each a 32-bit word, in the order in which they are passed. */
  List<String> arguments();

  /** Writes the function's body. */
  void write(KernelWriter w);
}
