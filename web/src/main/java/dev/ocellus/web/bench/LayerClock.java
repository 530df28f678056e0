package dev.ocellus.web.bench;

import dev.ocellus.engine.Host;
import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.wasm.kernel.StepRecord;
import dev.ocellus.wasm.kernel.Tier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.browser.Performance;

/**
 * Between an engine and its host: runs programs call by call where that is wanted, by the clock.
 */
final class LayerClock implements Host {
  private final Host host;
  private final Map<Integer, int[]> programs = new HashMap<>();
  private double[] times;

  LayerClock(Host host) {
    this.host = host;
  }

  /**
   * From now on each call runs by itself.
   *
   * @param times to which the milliseconds of each call are added; null to run programs whole again
   */
  void clock(double[] times) {
    this.times = times;
  }

  @Override
  public void compute(int module, int control, int program) {
    if (times == null) {
      host.compute(module, control, program);
      return;
    }
    int[] words = programs.get(program);
    int at = 0;
    for (int call = 0; words[at] != StepRecord.END; call++) {
      int length = StepRecord.WORDS + words[at + StepRecord.COUNT];
      int[] alone = Arrays.copyOf(Arrays.copyOfRange(words, at, at + length), length + 1);
      alone[length] = StepRecord.END;
      host.write(program, alone);
      double start = Performance.now();
      host.compute(module, control, program);
      times[call] += Performance.now() - start;
      at += length;
    }
    host.write(program, words);
  }

  @Override
  public void write(int address, int[] words) {
    programs.put(address, words);
    host.write(address, words);
  }

  @Override
  public Tier tier() {
    return host.tier();
  }

  @Override
  public boolean isShared() {
    return host.isShared();
  }

  @Override
  public void reserve(int bytes) {
    host.reserve(bytes);
  }

  @Override
  public void write(int address, Tensor tensor) {
    host.write(address, tensor);
  }

  @Override
  public void write(int address, ByteSource bytes) {
    host.write(address, bytes);
  }

  @Override
  public void clear(int address, int bytes) {
    host.clear(address, bytes);
  }

  @Override
  public float read(int address) {
    return host.read(address);
  }

  @Override
  public int[] above(int address, int count, float threshold, int first, int step) {
    return host.above(address, count, threshold, first, step);
  }

  @Override
  public float[] read(int address, int count) {
    return host.read(address, count);
  }

  @Override
  public byte[] readBytes(int address, int count) {
    return host.readBytes(address, count);
  }

  @Override
  public int load(byte[] module) {
    return host.load(module);
  }
}
