package dev.ocellus.web.bench;

import dev.ocellus.codegen.StepRecord;
import dev.ocellus.codegen.Tier;
import dev.ocellus.engine.Host;
import dev.ocellus.engine.Memory;
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
      host.place(program, alone);
      double start = Performance.now();
      host.compute(module, control, program);
      times[call] += Performance.now() - start;
      at += length;
    }
    host.place(program, words);
  }

  @Override
  public void place(int program, int[] words) {
    programs.put(program, words);
    host.place(program, words);
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
  public Memory memory() {
    return host.memory();
  }

  @Override
  public int load(byte[] module) {
    return host.load(module);
  }
}
