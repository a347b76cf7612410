package senga.tune;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import senga.scene.Frame;
import senga.scene.Scene;

/**
 * Where the panel and the workers meet: the panel's thread says what shall be changed, and the
 * workers change what the sketch has drawn. For any thread.
 */
@SuppressWarnings("DoNotCallSuggester") // until its methods are built
public final class Tuning {
  /** Edits of one value within this many seconds are one step of the history. */
  public static final double MERGE_SECONDS = 0.35;

  public Tuning() {
    this(System::nanoTime);
  }

  /** With another clock, for tests. */
  public Tuning(LongSupplier nanos) {}

  /** Before a draw, on its thread: the frame as the sketch shall see it. */
  public Frame begin(Frame frame) {
    throw new UnsupportedOperationException();
  }

  /** After a draw, on its thread: the scene with all changes; the same object if there are none. */
  public Scene apply(Scene scene, Frame frame) {
    throw new UnsupportedOperationException();
  }

  /** Whether somebody looks at {@link #steps}; only then they are collected. */
  public void observe(boolean looking) {
    throw new UnsupportedOperationException();
  }

  /** What the newest frame is made of; the same object while nothing changes. */
  public Steps steps() {
    throw new UnsupportedOperationException();
  }

  /** All that is in force. */
  public Changes changes() {
    throw new UnsupportedOperationException();
  }

  /** Another number whenever {@link #changes} are others. */
  public long revision() {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes a value from the next frame on.
   *
   * @throws IllegalArgumentException if it is no value's address, a formula would refer to itself,
   *     or there are too many changes
   */
  public void change(Address address, Change change) {
    throw new UnsupportedOperationException();
  }

  /** Several changes as one step of the history. */
  public void change(String what, Map<Address, Change> changes) {
    throw new UnsupportedOperationException();
  }

  /** A value, or all of a step or a layer, as the sketch has it. */
  public void takeBack(Address place) {
    throw new UnsupportedOperationException();
  }

  /** Everything as the sketch has it. */
  public void takeBackAll() {
    throw new UnsupportedOperationException();
  }

  /** Leaves a step or a layer out, or in again. */
  public void bypass(Address place, boolean on) {
    throw new UnsupportedOperationException();
  }

  /**
   * Draws of all layers those only that are soloed; within a layer, of all shapes or of all effects
   * those only.
   */
  public void solo(Address place, boolean on) {
    throw new UnsupportedOperationException();
  }

  /** The order in which the effects of each chain of a layer come; none for the sketch's own. */
  public void order(String layer, List<String> steps) {
    throw new UnsupportedOperationException();
  }

  /** Puts a whole in the place of what is in force, as one step of the history. */
  public void restore(String what, Changes whole) {
    throw new UnsupportedOperationException();
  }

  /** One step back; whether there was one. */
  public boolean undo() {
    throw new UnsupportedOperationException();
  }

  /** One step forth; whether there was one. */
  public boolean redo() {
    throw new UnsupportedOperationException();
  }

  /** What was done, the oldest first; the first entry is the state before all others. */
  public List<HistoryStep> history() {
    throw new UnsupportedOperationException();
  }

  /** Which entry of the history is in force. */
  public int moment() {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts an entry of the history in force, for the scrub bar; the later ones stay.
   *
   * @throws IllegalArgumentException if there is no such entry
   */
  public void jump(int moment) {
    throw new UnsupportedOperationException();
  }

  /** What could not be done, by address, a sentence for each; the sketch's own value is drawn. */
  public Map<Address, String> troubles() {
    throw new UnsupportedOperationException();
  }
}
