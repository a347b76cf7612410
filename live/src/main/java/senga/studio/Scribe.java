package senga.studio;

import java.util.Map;
import senga.tune.Address;
import senga.tune.Change;

/** Writes values of the panel into the sketch's source. */
public interface Scribe {
  /** Where there is no source. */
  Scribe NONE =
      new Scribe() {
        @Override
        public boolean canWrite() {
          return false;
        }

        @Override
        public void write(String what, Map<Address, Change> changes) {}
      };

  /** Whether there is a source that can be written into. */
  boolean canWrite();

  /**
   * Begins to write, and returns at once. What becomes of it is told to the user; when the sketch
   * plays with the new values, the changes are taken back.
   *
   * @param what in few words
   * @param changes by the address of the value or the axis
   */
  void write(String what, Map<Address, Change> changes);
}
