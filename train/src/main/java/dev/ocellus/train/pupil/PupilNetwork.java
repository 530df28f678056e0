package dev.ocellus.train.pupil;

import dev.ocellus.train.sample.Sample;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

/** One of the networks that learn. */
final class PupilNetwork {
  private static final int BOX = 4;
  private static final int LANDMARKS = 10;

  /** What the teacher is surer of than this odds' logarithm is not told apart any more. */
  private static final float MOST_LOGIT = 7;

  private static final float SLOPE = 0.25f;
  private static final double LOGIT_WEIGHT = 0.05;
  private static final double BOX_WEIGHT = 8;
  private static final double LANDMARKS_WEIGHT = 8;

  private final Architecture architecture;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Placeholder<TUint8> pixels;
  private final Placeholder<TFloat32> labels;
  private final Placeholder<TFloat32> rate;
  private final Placeholder<TFloat32> powers;
  private final Operand<TFloat32> loss;
  private final List<Op> steps = new ArrayList<>();
  private final int labelCount;

  PupilNetwork(Ops tf, Architecture architecture) {
    this.architecture = architecture;
    int side = architecture.side();
    boolean landmarks = architecture.heads().size() > 2;
    labelCount = 2 + BOX + (landmarks ? LANDMARKS : 0);
    pixels = tf.placeholder(TUint8.class, Placeholder.shape(Shape.of(-1, side, side, 3)));
    labels = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, labelCount)));
    rate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
    powers = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(2)));
    loss = loss(tf, trunk(tf), landmarks);
    train(tf);
  }

  private Operand<TFloat32> trunk(Ops tf) {
    Operand<TFloat32> x =
        tf.math.mul(
            tf.math.sub(tf.dtypes.cast(pixels, TFloat32.class), tf.constant(127.5f)),
            tf.constant(1 / 128f));
    for (Layer layer : architecture.trunk()) {
      x = layer(tf, layer, x);
    }
    return x;
  }

  private Operand<TFloat32> layer(Ops tf, Layer layer, Operand<TFloat32> x) {
    Parameter weights = parameter(tf, layer.name() + "/weights", layer.dims());
    Parameter biases = parameter(tf, layer.name() + "/biases", layer.to());
    List<Long> strides = List.of(1L, (long) layer.stride(), (long) layer.stride(), 1L);
    Operand<TFloat32> y =
        tf.nn.biasAdd(tf.nn.conv2d(x, weights.value(), strides, "VALID"), biases.value());
    if (!layer.rectified()) {
      return y;
    }
    Parameter slope = parameter(tf, layer.name() + "/slope", layer.to());
    return tf.math.sub(tf.nn.relu(y), tf.math.mul(slope.value(), tf.nn.relu(tf.math.neg(y))));
  }

  private Parameter parameter(Ops tf, String name, int... dims) {
    Parameter parameter = new Parameter(tf, architecture.name() + "/" + name, dims);
    parameters.add(parameter);
    return parameter;
  }

  private Operand<TFloat32> loss(Ops tf, Operand<TFloat32> features, boolean landmarks) {
    Operand<TFloat32> logits = head(tf, features, 0, 2);
    Operand<TFloat32> score = columns(tf, 0, 1);
    Operand<TFloat32> targets =
        tf.concat(List.of(tf.math.sub(tf.constant(1f), score), score), tf.constant(1));
    Operand<TFloat32> entropy =
        mean(tf, tf.nn.softmaxCrossEntropyWithLogits(logits, targets).loss());
    Operand<TFloat32> odds =
        tf.math.sub(
            tf.slice(logits, tf.constant(new int[] {0, 1}), tf.constant(new int[] {-1, 1})),
            tf.slice(logits, tf.constant(new int[] {0, 0}), tf.constant(new int[] {-1, 1})));
    Operand<TFloat32> logit = mean(tf, smooth(tf, tf.math.sub(odds, columns(tf, 1, 1))));
    Operand<TFloat32> sum =
        tf.math.add(entropy, tf.math.mul(logit, tf.constant((float) LOGIT_WEIGHT)));
    sum = tf.math.add(sum, off(tf, head(tf, features, 1, BOX), 2, BOX, score, BOX_WEIGHT));
    if (landmarks) {
      Operand<TFloat32> points = head(tf, features, 2, LANDMARKS);
      sum = tf.math.add(sum, off(tf, points, 2 + BOX, LANDMARKS, score, LANDMARKS_WEIGHT));
    }
    return sum;
  }

  private Operand<TFloat32> head(Ops tf, Operand<TFloat32> features, int index, int count) {
    Operand<TFloat32> head = layer(tf, architecture.heads().get(index), features);
    return tf.reshape(head, tf.constant(new int[] {-1, count}));
  }

  private Operand<TFloat32> columns(Ops tf, int from, int count) {
    return tf.slice(labels, tf.constant(new int[] {0, from}), tf.constant(new int[] {-1, count}));
  }

  /** How far numbers are off, as far as it is a face. */
  private Operand<TFloat32> off(
      Ops tf, Operand<TFloat32> said, int from, int count, Operand<TFloat32> score, double weight) {
    Operand<TFloat32> difference = tf.math.sub(said, columns(tf, from, count));
    Operand<TFloat32> squares = tf.math.mul(tf.math.square(difference), score);
    return tf.math.mul(mean(tf, squares), tf.constant((float) weight));
  }

  /** About the square of small numbers and the magnitude of large ones. */
  private static Operand<TFloat32> smooth(Ops tf, Operand<TFloat32> x) {
    return tf.math.sub(
        tf.math.sqrt(tf.math.add(tf.math.square(x), tf.constant(1f))), tf.constant(1f));
  }

  private static Operand<TFloat32> mean(Ops tf, Operand<TFloat32> x) {
    Operand<TFloat32> flat = tf.reshape(x, tf.constant(new int[] {-1}));
    return tf.math.mean(flat, tf.constant(0));
  }

  private void train(Ops tf) {
    List<Operand<?>> values = new ArrayList<>();
    parameters.forEach(parameter -> values.add(parameter.value()));
    Gradients gradients = tf.gradients(loss, values);
    Adam.Powers now =
        new Adam.Powers(
            tf.reshape(
                tf.slice(powers, tf.constant(new int[] {0}), tf.constant(new int[] {1})),
                tf.constant(new int[0])),
            tf.reshape(
                tf.slice(powers, tf.constant(new int[] {1}), tf.constant(new int[] {1})),
                tf.constant(new int[0])));
    for (int i = 0; i < parameters.size(); i++) {
      steps.add((Op) parameters.get(i).adam(tf, gradients.dy(i), rate, now));
    }
  }

  List<Parameter> parameters() {
    return parameters;
  }

  Architecture architecture() {
    return architecture;
  }

  /** Random weights (He et al., 2015), no biases, slopes of a quarter. */
  void initialise(Session session, SplittableRandom random) {
    for (Layer layer : architecture.layers()) {
      double deviation = Math.sqrt(2.0 / (layer.kernel() * layer.kernel() * layer.from()));
      for (Parameter parameter : parameters) {
        if (parameter.name().startsWith(architecture.name() + "/" + layer.name() + "/")) {
          initialise(session, parameter, deviation, random);
        }
      }
    }
  }

  private static void initialise(
      Session session, Parameter parameter, double deviation, SplittableRandom random) {
    float[] values = new float[parameter.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          parameter.name().endsWith("/weights")
              ? (float) (random.nextGaussian() * deviation)
              : parameter.name().endsWith("/slope") ? SLOPE : 0;
    }
    parameter.write(
        session, new float[][] {values, new float[values.length], new float[values.length]});
  }

  /**
   * Learns from a batch.
   *
   * @param step the number of the step, from 1
   * @return the loss before it
   */
  float step(Session session, List<Sample> batch, double learningRate, long step) {
    int side = architecture.side();
    ByteBuffer bytes = ByteBuffer.allocate(batch.size() * side * side * 3);
    float[] wanted = new float[batch.size() * labelCount];
    for (int i = 0; i < batch.size(); i++) {
      bytes.put(batch.get(i).bgr());
      label(batch.get(i), wanted, i * labelCount);
    }
    float[] power = {
      (float) Math.pow(Adam.BETA_1, (double) step), (float) Math.pow(Adam.BETA_2, (double) step)
    };
    try (TUint8 x =
            TUint8.tensorOf(
                Shape.of(batch.size(), side, side, 3), DataBuffers.of(bytes.array(), true, false));
        TFloat32 y =
            TFloat32.tensorOf(
                Shape.of(batch.size(), labelCount), DataBuffers.of(wanted, true, false));
        TFloat32 r = TFloat32.scalarOf((float) learningRate);
        TFloat32 p = TFloat32.vectorOf(power)) {
      Session.Runner runner = session.runner();
      runner.feed(pixels, x).feed(labels, y).feed(rate, r).feed(powers, p).fetch(loss);
      steps.forEach(runner::addTarget);
      try (var results = runner.run()) {
        return ((TFloat32) results.get(0)).getFloat();
      }
    }
  }

  private void label(Sample sample, float[] into, int at) {
    double score = Math.min(1 - 1e-6, Math.max(1e-6, sample.score()));
    double logit = Math.log(score / (1 - score));
    into[at] = sample.score();
    into[at + 1] = (float) Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, logit));
    System.arraycopy(sample.box(), 0, into, at + 2, BOX);
    if (labelCount > 2 + BOX) {
      System.arraycopy(sample.landmarks(), 0, into, at + 2 + BOX, LANDMARKS);
    }
  }
}
