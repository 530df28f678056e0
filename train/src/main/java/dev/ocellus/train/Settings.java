package dev.ocellus.train;

import java.nio.file.Path;

/**
 * How it is trained.
 *
 * @param pictures the folder of pictures
 * @param teacher {@code mtcnn.pb}
 * @param out the folder for the checkpoint, the log and the model
 * @param rounds how many rounds there are in all; the learning rate falls towards the last
 * @param threads how many threads TensorFlow may compute with
 */
record Settings(Path pictures, Path teacher, Path out, long seed, int rounds, int threads) {}
