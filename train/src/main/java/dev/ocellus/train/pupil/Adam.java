package dev.ocellus.train.pupil;

import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

/** The constants of Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015). */
final class Adam {
  static final float BETA_1 = 0.9f;
  static final float BETA_2 = 0.999f;
  static final float EPSILON = 1e-7f;

  private Adam() {}

  /** The constants to the power of the step's number. */
  record Powers(Operand<TFloat32> beta1, Operand<TFloat32> beta2) {}
}
