package dev.ocellus.classify;

import java.util.List;

/** Arithmetic on what a model says of one view: a number for each class. */
final class Probabilities {
  private Probabilities() {}

  /** The mean of the answers for several views, at least one; in float32, as they are. */
  static float[] mean(List<float[]> answers) {
    float[] mean = answers.get(0).clone();
    for (float[] answer : answers.subList(1, answers.size())) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += answer[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= answers.size();
    }
    return mean;
  }

  static float[] softmax(float[] logits) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      greatest = Math.max(greatest, logit);
    }
    double sum = 0;
    float[] probabilities = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      double e = Math.exp((double) logits[i] - greatest);
      probabilities[i] = (float) e;
      sum += e;
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = (float) (probabilities[i] / sum);
    }
    return probabilities;
  }
}
