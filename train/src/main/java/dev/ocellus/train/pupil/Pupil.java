package dev.ocellus.train.pupil;

import dev.ocellus.train.sample.Sample;
import dev.ocellus.train.teacher.RecordedDetector.Network;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;

/** The three networks that learn, in one session of TensorFlow. */
public final class Pupil implements AutoCloseable {
  private static final int MAGIC = 0x0ce11057;

  private final Graph graph = new Graph();
  private final Session session;
  private final Map<Network, PupilNetwork> networks = new EnumMap<>(Network.class);
  private final Map<Network, Long> steps = new EnumMap<>(Network.class);

  /**
   * Networks with random weights.
   *
   * @param threads how many threads TensorFlow may compute with
   */
  public Pupil(int threads, SplittableRandom random) {
    Ops tf = Ops.create(graph);
    for (Network network : Network.values()) {
      networks.put(network, new PupilNetwork(tf, Architecture.of(network)));
      steps.put(network, 0L);
    }
    session =
        new Session(
            graph,
            ConfigProto.newBuilder()
                .setIntraOpParallelismThreads(threads)
                .setInterOpParallelismThreads(1)
                .build());
    networks.values().forEach(network -> network.initialise(session, random));
  }

  /** Learns from a batch; returns the loss before it. */
  public float step(Network network, List<Sample> batch, double learningRate) {
    long step = steps.merge(network, 1L, Long::sum);
    return networks.get(network).step(session, batch, learningRate, step);
  }

  /** The networks as one frozen GraphDef, their weights in float16. */
  public byte[] file() {
    GraphFile file = new GraphFile();
    for (PupilNetwork network : networks.values()) {
      Map<String, float[]> values = new TreeMap<>();
      network.parameters().forEach(p -> values.put(p.name(), p.read(session)[0]));
      file.add(network.architecture(), values);
    }
    return file.bytes();
  }

  /** Keeps all that is needed to go on later, in one step. */
  public void save(Path file, int round) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      out.writeInt(MAGIC);
      out.writeInt(round);
      for (Network network : Network.values()) {
        out.writeLong(steps.get(network));
        for (Parameter parameter : networks.get(network).parameters()) {
          write(out, parameter);
        }
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(DataOutputStream out, Parameter parameter) throws IOException {
    out.writeUTF(parameter.name());
    for (float[] numbers : parameter.read(session)) {
      out.writeInt(numbers.length);
      for (float number : numbers) {
        out.writeFloat(number);
      }
    }
  }

  /**
   * Goes on from what was kept.
   *
   * @return the round after which it was kept
   * @throws IOException when the file is of other networks
   */
  public int restore(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " is no checkpoint; remove it to begin anew");
      }
      int round = in.readInt();
      for (Network network : Network.values()) {
        steps.put(network, in.readLong());
        for (Parameter parameter : networks.get(network).parameters()) {
          read(in, parameter, file);
        }
      }
      return round;
    }
  }

  private void read(DataInputStream in, Parameter parameter, Path file) throws IOException {
    String name = in.readUTF();
    float[][] state = new float[3][];
    for (int i = 0; i < state.length; i++) {
      int length = in.readInt();
      if (!name.equals(parameter.name()) || length != parameter.size()) {
        throw new IOException(
            file
                + " has "
                + length
                + " numbers of "
                + name
                + " where "
                + parameter.size()
                + " of "
                + parameter.name()
                + " are expected; remove it to begin anew");
      }
      state[i] = new float[length];
      for (int j = 0; j < length; j++) {
        state[i][j] = in.readFloat();
      }
    }
    parameter.write(session, state);
  }

  @Override
  public void close() {
    session.close();
    graph.close();
  }
}
