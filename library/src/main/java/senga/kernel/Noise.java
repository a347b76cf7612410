package senga.kernel;

/** Three independent noises, smooth in space, at many places at once. */
@FunctionalInterface
public interface Noise {
  /** Reads the first {@code count} places of a block and writes the noises there. */
  void fill(NoiseBlock block, int count);
}
