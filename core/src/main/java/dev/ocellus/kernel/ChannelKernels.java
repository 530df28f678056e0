package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;

/** Operations that take one number for each channel, the last axis. */
final class ChannelKernels {
  private ChannelKernels() {}

  private abstract static class PerChannel<O extends Op> implements Kernel<O> {
    private final String what;

    PerChannel(String what) {
      this.what = what;
    }

    abstract float apply(float x, float perChannel);

    @Override
    public Value result(O op, Inputs inputs) {
      inputs.expectCount(2);
      require(inputs.shape(0).rank() >= 1, "its input has no axis");
      inputs.expectVector(1, inputs.shape(0).dim(-1), what);
      inputs.expectNoBytes();
      return Value.unknown(inputs.type(0), inputs.shape(0));
    }

    @Override
    public void run(O op, Inputs inputs, Value output) {
      Value x = inputs.get(0);
      Value perChannel = inputs.get(1);
      int channels = perChannel.size();
      for (int i = 0; i < x.size(); i += channels) {
        for (int c = 0; c < channels; c++) {
          output.set(i + c, apply(x.get(i + c), perChannel.get(c)));
        }
      }
    }
  }

  static final class BiasAdd extends PerChannel<Op.BiasAdd> {
    BiasAdd() {
      super("its bias");
    }

    @Override
    float apply(float x, float bias) {
      return x + bias;
    }
  }

  static final class PRelu extends PerChannel<Op.PRelu> {
    PRelu() {
      super("its slope");
    }

    @Override
    float apply(float x, float slope) {
      return x > 0 ? x : x * slope;
    }
  }
}
