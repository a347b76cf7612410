package senga.tune;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import senga.scene.Frame;
import senga.scene.Scene;

/**
 * Where the panel and the workers meet: the panel's thread says what shall be changed, and the
 * workers change what the sketch has drawn: the <em>recipe</em>, not the sketch.
 *
 * <pre>
 *   panel's thread   change, bypass, undo … ──► Changes (one immutable value)
 *                                                  │ as it is when the frame begins
 *   a worker         begin ──► draw ──► Scene ──► apply ──► Scene ──► realise
 *                    │ frame.param                 └──► Steps, troubles ──► panel
 * </pre>
 *
 * <p>A scene is a graph of records. {@link Walk} finds each of its objects once; {@link Kin} says
 * which of them are one step to the eye, and {@link Naming} what the steps are called; so every
 * value has an {@link Address}. {@link Valuation} works out what the changed values become, and
 * {@link Rebuild} makes those records again that hold them, and what stands over them.
 *
 * <p><b>Why so.</b> A sketch is code: it has no sliders to turn. What it returns has all the
 * values, with names, ranges and units, so a change of that works for every sketch.
 *
 * <p><b>What always holds.</b>
 *
 * <ul>
 *   <li><em>Nothing for nothing.</em> Without changes and without an onlooker a frame costs the
 *       reading of two fields, and the scene that comes out is the object that went in. What no
 *       change reaches stays the same object in any case.
 *   <li><em>A frame is of one piece.</em> It sees the changes that were in force when it began, or
 *       was handed out.
 *   <li><em>A panel cannot stop a sketch.</em> What a record refuses, a formula cannot give or an
 *       address does not reach leaves the sketch's own value, and is told by {@link #troubles}.
 *   <li><em>Changes hold no object of a sketch.</em> They are numbers, texts and names, so they
 *       outlive its classes: {@link Matching} carries them over when a new version has taken over.
 * </ul>
 *
 * <p>For any thread: all edits are made under one lock. Workers take it to say what they have seen.
 */
public final class Tuning implements Tuner {
  /** Edits of one value that follow each other within this many seconds are one step. */
  public static final double MERGE_SECONDS = 0.35;

  /** Where the paper's colour is changed. */
  public static final Address PAPER = Paper.PLACE;

  /** The most steps that can be taken back. */
  public static final int MOST_STEPS = History.MOST;

  /** The most bytes that the values of all steps may take, nearly. */
  public static final long MOST_BYTES = History.MOST_BYTES;

  private final Object lock = new Object();
  private final LongSupplier nanos;
  private final History history = new History();
  private final Places places = new Places();
  private final Sight sight = new Sight();
  private final InForce inForce = new InForce();

  /** With the clock of the machine. */
  public Tuning() {
    this(System::nanoTime);
  }

  /** With another clock, for tests. */
  public Tuning(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public Frame begin(Frame frame) {
    return begin(frame, changes());
  }

  @Override
  public Scene apply(Scene scene, Frame frame) {
    return !isBegun(frame) && isIdle() ? scene : sight.through(tuned(frame), scene, frame);
  }

  @Override
  public Frame begin(Frame frame, Changes given) {
    return !sight.isObserved() && given.isEmpty() ? frame : fresh(frame, given).frame(frame);
  }

  @Override
  public Scene apply(Scene scene, Frame frame, Changes given) {
    return isBegun(frame) ? sight.through(tuned(frame), scene, frame) : scene;
  }

  @Override
  public @Nullable Tuner beneath() {
    Changes other = inForce.beneath();
    return other == null ? null : new Beneath(this, other);
  }

  /**
   * Lays what the sketch draws with other changes faintly beneath what it draws, from the next
   * frame on.
   *
   * @param other null for nothing
   */
  public void beneath(@Nullable Changes other) {
    synchronized (lock) {
      inForce.beneath(other);
    }
  }

  private boolean isBegun(Frame frame) {
    return frame.own() instanceof Tuned tuned && tuned.belongsTo(this);
  }

  private boolean isIdle() {
    return !sight.isObserved() && changes().isEmpty();
  }

  private Tuned fresh(Frame frame, Changes given) {
    return new Tuned(this, frame, given, sight.generation(), sight.isObserved());
  }

  /** For a frame that is drawn once more, with other changes and without an onlooker. */
  Tuned unseen(Frame frame, Changes others) {
    return new Tuned(this, frame, others, sight.generation(), false);
  }

  /** What is in force for a frame. */
  Tuned tuned(Frame frame) {
    return frame.own() instanceof Tuned it && it.belongsTo(this) ? it : fresh(frame, changes());
  }

  /**
   * Whether somebody looks at {@link #steps}; only then they are collected. Who begins to look is
   * shown them by the next frame, also of a sketch that stands still.
   */
  public void observe(boolean looking) {
    observe(this, looking);
  }

  /** The same for one onlooker of several. */
  void observe(Object onlooker, boolean looking) {
    synchronized (lock) {
      if (looking && !sight.isObserved()) {
        inForce.revise();
      }
      sight.observe(onlooker, looking);
    }
  }

  /** What the newest frame is made of; {@link Steps#NONE} as long as nobody looks. */
  public Steps steps() {
    return sight.seen().steps();
  }

  /** What could not be done, by address, a sentence for each; the sketch's own value is drawn. */
  public Map<Address, String> troubles() {
    return isIdle() ? Map.of() : sight.seen().troubles();
  }

  /** All that is in force. */
  public Changes changes() {
    return inForce.changes();
  }

  /** Another number when other changes or another entry are in force, or somebody looks anew. */
  public long revision() {
    return inForce.revision();
  }

  /**
   * Changes a value from the next frame on.
   *
   * @throws IllegalArgumentException if it is no value's address, a formula would refer to itself,
   *     or there are too many changes
   */
  public void change(Address address, Change change) {
    edit(address.toString(), address, Map.of(address, change), List.of());
  }

  /**
   * Several changes as one step of the history.
   *
   * @param what in few words, for the history
   * @throws IllegalArgumentException as for one; then none is made
   */
  public void change(String what, Map<Address, Change> several) {
    edit(what, List.of(what, several.keySet()), Map.copyOf(several), List.of());
  }

  void edit(String what, Object key, Map<Address, Change> several, Collection<Address> back) {
    synchronized (lock) {
      Changes next = inForce.hands().with(several).takeBack(back);
      inForce.touch(several.keySet());
      back.forEach(inForce::touchWithin);
      places.forget(several.keySet(), history);
      commit(what, key, next, History.bytes(several));
    }
  }

  /**
   * Moves values that a controller drives, by address. That is no step of the history: an undo of
   * something else leaves them where the hand has brought them.
   */
  void steer(Map<Address, Double> positions) {
    synchronized (lock) {
      Map<Address, Change> taken = inForce.touch(positions);
      if (!taken.isEmpty()) {
        edit("taken over from the take", taken.keySet(), taken, List.of());
      }
      inForce.put(places.moved(inForce.hands(), positions), false);
    }
  }

  /** A value with all its axes and instances, or all of a step or a layer, as the sketch has it. */
  public void takeBack(Address place) {
    edit(place + " taken back", new Object(), Map.of(), List.of(place));
  }

  /** One step that takes these very changes back; whether there was anything to take back. */
  boolean remove(String what, Map<Address, Change> done, Object mark) {
    synchronized (lock) {
      boolean was = commit(what, mark, inForce.hands().without(done), 0);
      jump(moment()); // what is taken back is the take's again
      return was;
    }
  }

  /** Asks the history something, which nobody changes meanwhile. */
  <T> T ask(Function<History, T> question) {
    synchronized (lock) {
      return question.apply(history);
    }
  }

  /** Everything as the sketch has it. */
  public void takeBackAll() {
    synchronized (lock) {
      inForce.touchAll();
      commit("all taken back", new Object(), Changes.NONE.stale(inForce.hands().stale()), 0);
    }
  }

  /**
   * Leaves a step or a layer out, or in again. Without an effect the lines go on as they were
   * before it; without a shape there are none of it.
   *
   * @throws IllegalArgumentException if it is a value's address, or there are too many changes
   */
  public void bypass(Address place, boolean on) {
    step(place, place + (on ? " bypassed" : " back"), now -> now.bypass(place, on));
  }

  /**
   * Draws of all layers those only that are soloed; within a layer, of all shapes or of all effects
   * those only.
   *
   * @throws IllegalArgumentException if it is a value's address, or there are too many changes
   */
  public void solo(Address place, boolean on) {
    step(place, place + (on ? " alone" : " with all"), now -> now.solo(place, on));
  }

  /**
   * The order in which the effects of each chain of a layer come. An effect that is not named keeps
   * its place.
   *
   * @param steps names of steps; none for the sketch's own order
   */
  public void order(String layer, List<String> steps) {
    step(Address.ofLayer(layer), layer + " reordered", now -> now.order(layer, steps));
  }

  /** Puts a whole, or null for what is looked at, in the place of what is in force, as one step. */
  public void restore(String what, @Nullable Changes whole) {
    synchronized (lock) {
      Changes next = whole == null ? inForce.hands() : whole;
      history.amend(settled());
      places.clear();
      commit(what, new Object(), next, History.bytes(next.values()));
    }
  }

  /**
   * A take plays beneath the hands: its changes are in force but where a hand has changed a value
   * since it began to play, or since {@link #letGo}. That is no step of the history.
   *
   * @param take null when none plays any more
   */
  public void play(@Nullable Changes take) {
    synchronized (lock) {
      inForce.play(take);
    }
  }

  /** All values that hands have changed go back to the take that plays. */
  public void letGo() {
    synchronized (lock) {
      inForce.letGo();
    }
  }

  /**
   * Puts a whole in force to be looked at, beside the history: {@link #look} away, an undo or a
   * jump ends it, and the next edit takes it over as it is.
   *
   * @param whole null to see again what the history has
   */
  public void look(@Nullable Changes whole) {
    synchronized (lock) {
      inForce.looking(whole != null);
      inForce.put(whole == null ? settled() : whole, false);
    }
  }

  /** Whether what is in force is only looked at. */
  public boolean isLooking() {
    return inForce.isLooking();
  }

  /** What the history has in force, whatever is looked at. */
  public Changes settled() {
    synchronized (lock) {
      return places.in(history.changes());
    }
  }

  /** The next edit is a step of its own, however soon it comes: a slider was let go. */
  public void pause() {
    synchronized (lock) {
      history.pause();
    }
  }

  /** One step back; whether there was one. What is looked at is no step: that it ends is all. */
  public boolean undo() {
    boolean looked = isLooking();
    if (looked) {
      look(null);
    }
    return looked || go(-1);
  }

  /** One step forth; whether there was one. */
  public boolean redo() {
    return go(1);
  }

  private boolean go(int steps) {
    synchronized (lock) {
      int wanted = history.moment() + steps;
      boolean there = wanted >= 0 && wanted < history.size();
      if (there) {
        jump(wanted);
      }
      return there;
    }
  }

  /** What was done, the oldest first, behind the state that it began with. */
  public List<HistoryStep> history() {
    synchronized (lock) {
      return history.steps();
    }
  }

  /** Which entry of the history is in force. */
  public int moment() {
    synchronized (lock) {
      return history.moment();
    }
  }

  /** How many entries the history has; allocates nothing. */
  public int historySize() {
    synchronized (lock) {
      return history.size();
    }
  }

  /** About how many bytes the values of the history take; allocates nothing. */
  public long historyBytes() {
    synchronized (lock) {
      return history.bytes();
    }
  }

  /**
   * Puts an entry of the history in force; the later ones stay until the next edit.
   *
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public void jump(int moment) {
    synchronized (lock) {
      boolean moved = moment != history.moment();
      history.jump(moment);
      inForce.jump(settled(), moved, moment);
    }
  }

  /** For the first frame of a new version of the sketch. */
  public TuningTrial trial() {
    return new TuningTrial(this);
  }

  /** What the version that is playing is made of, as far as it was seen. */
  Outline outline() {
    return Outline.of(sight.seen().layers());
  }

  /** A new version has taken over; frames of the one before have nothing to say any more. */
  void adopt(@Nullable Matching matching, @Nullable List<LayerPass> layers) {
    synchronized (lock) {
      if (matching != null) {
        history.amend(settled());
        history.carry(matching::carry);
        places.take(history.changes());
        inForce.carry(matching);
        inForce.settle(settled(), false, history.moment());
      }
      sight.next(layers);
    }
  }

  private void step(Address place, String what, UnaryOperator<Changes> edit) {
    synchronized (lock) {
      Changes next = edit.apply(inForce.hands());
      inForce.touch(List.of(place));
      commit(what, new Object(), next, 0);
    }
  }

  private boolean commit(String what, Object key, Changes next, long bytes) {
    boolean other = !next.equals(settled());
    if (other) {
      history.add(new HistoryStep(what, next), key, nanos.getAsLong(), bytes);
    }
    inForce.settle(settled(), other, history.moment());
    return other;
  }
}
