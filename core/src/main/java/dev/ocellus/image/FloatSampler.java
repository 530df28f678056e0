package dev.ocellus.image;

/** Samples floats, height x width x channels. */
final class FloatSampler extends BilinearSampler {
  private final float[] source;
  private final int width;
  private final int channels;

  FloatSampler(float[] source, int width, int channels, Lerp columns) {
    super(columns, channels);
    this.source = source;
    this.width = width;
    this.channels = channels;
  }

  @Override
  void sampleRow(int y, Lerp columns, float[] into) {
    int row = y * width * channels;
    int[] lower = columns.lower();
    int[] upper = columns.upper();
    float[] weight = columns.weight();
    int at = 0;
    for (int i = 0; i < lower.length; i++) {
      int left = row + lower[i] * channels;
      int right = row + upper[i] * channels;
      for (int c = 0; c < channels; c++) {
        float value = source[left + c];
        into[at++] = value + (source[right + c] - value) * weight[i];
      }
    }
  }
}
