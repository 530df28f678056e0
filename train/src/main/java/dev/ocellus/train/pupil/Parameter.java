package dev.ocellus.train.pupil;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Assign;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.types.TFloat32;

/** Numbers that are learnt, and what Adam remembers of them. */
final class Parameter {
  private final String name;
  private final long[] dims;
  private final Variable<TFloat32> value;
  private final Variable<TFloat32> mean;
  private final Variable<TFloat32> variance;
  private final Placeholder<TFloat32> given;
  private final List<Assign<TFloat32>> assign;

  Parameter(Ops tf, String name, int... dims) {
    this.name = name;
    this.dims = new long[dims.length];
    for (int i = 0; i < dims.length; i++) {
      this.dims[i] = dims[i];
    }
    Shape shape = Shape.of(this.dims);
    value = tf.variable(shape, TFloat32.class);
    mean = tf.variable(shape, TFloat32.class);
    variance = tf.variable(shape, TFloat32.class);
    given = tf.placeholder(TFloat32.class, Placeholder.shape(shape));
    assign = List.of(tf.assign(value, given), tf.assign(mean, given), tf.assign(variance, given));
  }

  String name() {
    return name;
  }

  Variable<TFloat32> value() {
    return value;
  }

  int size() {
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    return size;
  }

  /** The step of Adam (Kingma and Ba, 2015) that a gradient asks for. */
  Operand<TFloat32> adam(
      Ops tf, Operand<TFloat32> gradient, Operand<TFloat32> rate, Adam.Powers powers) {
    return tf.train.applyAdam(
        value,
        mean,
        variance,
        powers.beta1(),
        powers.beta2(),
        rate,
        tf.constant(Adam.BETA_1),
        tf.constant(Adam.BETA_2),
        tf.constant(Adam.EPSILON),
        gradient);
  }

  /** The value, and what Adam remembers: mean and variance of the gradient. */
  float[][] read(Session session) {
    var runner = session.runner().fetch(value).fetch(mean).fetch(variance);
    try (var results = runner.run()) {
      float[][] state = new float[results.size()][size()];
      for (int i = 0; i < state.length; i++) {
        ((TFloat32) results.get(i)).asRawTensor().data().asFloats().read(state[i]);
      }
      return state;
    }
  }

  void write(Session session, float[][] state) {
    for (int i = 0; i < state.length; i++) {
      try (TFloat32 tensor =
          TFloat32.tensorOf(Shape.of(dims), DataBuffers.of(state[i], true, false))) {
        session.runner().feed(given, tensor).addTarget(assign.get(i)).run().close();
      }
    }
  }
}
