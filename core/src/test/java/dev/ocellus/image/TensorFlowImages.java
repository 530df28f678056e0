package dev.ocellus.image;

import java.util.function.BiFunction;
import org.tensorflow.EagerSession;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.op.Ops;
import org.tensorflow.op.image.CropAndResize;
import org.tensorflow.op.image.ResizeBilinear;
import org.tensorflow.types.TFloat32;

/** Native TensorFlow's image operations on {@code [height, width, channels]} floats: the oracle. */
final class TensorFlowImages {
  private TensorFlowImages() {}

  static float[] legacyBilinear(
      float[] source, int height, int width, int newHeight, int newWidth) {
    return resize(
        source,
        height,
        width,
        (tf, in) -> tf.image.resizeBilinear(in, tf.array(newHeight, newWidth)));
  }

  static float[] halfPixelBilinear(
      float[] source, int height, int width, int newHeight, int newWidth) {
    return resize(
        source,
        height,
        width,
        (tf, in) ->
            tf.image.resizeBilinear(
                in, tf.array(newHeight, newWidth), ResizeBilinear.halfPixelCenters(true)));
  }

  static float[] area(float[] source, int height, int width, int newHeight, int newWidth) {
    return resize(
        source, height, width, (tf, in) -> tf.image.resizeArea(in, tf.array(newHeight, newWidth)));
  }

  static float[] cropAndResize(
      float[] source, int height, int width, float[] box, int newHeight, int newWidth) {
    return resize(
        source,
        height,
        width,
        (tf, in) ->
            tf.image.cropAndResize(
                in,
                tf.constant(new float[][] {box}),
                tf.array(0),
                tf.array(newHeight, newWidth),
                CropAndResize.extrapolationValue(0f)));
  }

  private static float[] resize(
      float[] source,
      int height,
      int width,
      BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> op) {
    try (EagerSession session = EagerSession.create()) {
      Ops tf = Ops.create(session);
      int channels = source.length / height / width;
      FloatDataBuffer pixels = DataBuffers.of(source);
      Operand<TFloat32> in = tf.constant(Shape.of(1, height, width, channels), pixels);
      TFloat32 result = op.apply(tf, in).asTensor();
      float[] values = new float[(int) result.size()];
      result.asRawTensor().data().asFloats().read(values);
      return values;
    }
  }
}
