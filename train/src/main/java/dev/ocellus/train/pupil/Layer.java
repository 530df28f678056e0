package dev.ocellus.train.pupil;

/**
 * A convolution without padding.
 *
 * @param name within its network
 * @param kernel the side of its window
 * @param stride of the window
 * @param from how many channels it takes
 * @param to how many it gives
 * @param rectified whether PReLU follows
 */
record Layer(String name, int kernel, int stride, int from, int to, boolean rectified) {
  /** Of its weights: height, width, in, out. */
  int[] dims() {
    return new int[] {kernel, kernel, from, to};
  }
}
