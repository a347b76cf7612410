package senga.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.monitor.ProcessMeter;
import senga.monitor.Reading;
import senga.monitor.Store;
import senga.monitor.Unit;
import senga.trend.Series.Axis;

/**
 * Watches all stores while a show plays and says which of them grow, with soak's statistics but
 * without its means: no collection is asked for, nothing stands still, and there is one run only.
 *
 * <pre>
 *   a reading twice a second ──► blocks of 4 or 15 s, the least of each counts
 *   the last 20 blocks, or 120, rise all the time?   (see {@link Persistence}; costs next to nothing)
 *   soak's judge says so too?                        (see {@link Judge}; asked seldom)
 *   of the stores that grow the narrowest            (see {@link Nesting}), with its driver
 * </pre>
 *
 * <p>Ten hours are seventy stores times some thousand looks: at soak's 99 % a healthy show would be
 * accused a hundred times. It is the persistence that keeps it quiet, and what a store is: one with
 * a bound may fill, what the collector frees is looked at after its rounds only, and what bounded
 * stores hold is taken from the heap. Growth is over when half as many blocks rise no more.
 *
 * <p>The judgement begins anew with another list of stores, after a gap in the readings (a computer
 * that slept), and when it is told to. Readings come from one thread; any may ask.
 */
public final class SmokeAlarm {
  /** So many stores are watched; there are some seventy. */
  private static final int MOST_STORES = 200;

  /** What the alarm may hold, in bytes. */
  public static final long MOST_BYTES = 256 * 1024;

  /** What a sketch may remember for itself within minutes; more, and longer, must be proved. */
  private static final double FILLING_BYTES = 16e6;

  /** Fewer more may be a whim of an afternoon. */
  private static final double SOME_THINGS = 12;

  /** What rises by less than that share of what is tolerated needs no judge. */
  private static final double NEARLY = 0.8;

  private static final double LONGEST_GAP_SECONDS = 20;
  private static final double NANOS = 1e9;

  private final Occasions done;
  private final LongSupplier rounds;
  private final double[] scratch = new double[BlockRing.LENGTH];
  private final MemoryTrend memory = new MemoryTrend();
  private List<Group> groups = List.of();
  private Store[] listed = {};
  private boolean[] isPartOfHeap = {};
  private Nesting nesting = new Nesting(List.of());
  private long begunAt;
  private long lastAt;
  private volatile boolean anew;
  private volatile long bytes;
  private volatile Alert alert = Alert.NOTHING;

  /**
   * @param done what may drive growth
   * @param rounds how often the collector has looked at all objects
   */
  public SmokeAlarm(Occasions done, LongSupplier rounds) {
    this.done = done;
    this.rounds = rounds;
  }

  /** Stores of one patience, where they stand in a reading, and which of them grow. */
  private static final class Group {
    final BlockRing blocks;
    final int[] places;
    final @Nullable Proof[] proofs;

    Group(BlockRing blocks, List<Integer> places) {
      this.blocks = blocks;
      this.places = places.stream().mapToInt(Integer::intValue).toArray();
      proofs = new Proof[places.size()];
    }
  }

  /**
   * @param blocks how many proved it
   */
  private record Proof(Growth growth, int blocks) {}

  /** What is found; the same object while nothing changes. */
  public Alert now() {
    return alert;
  }

  /** How resident memory moves. */
  public MemoryTrend memory() {
    return memory;
  }

  /** What the alarm itself holds. */
  public long bytes() {
    return bytes;
  }

  /** Forgets what it knows at its next reading: another version of the sketch plays. Any thread. */
  public void beginAnew() {
    anew = true;
    alert = Alert.NOTHING;
  }

  /** Takes a reading of all stores. */
  public void look(Reading reading) {
    double gap = (reading.nanos() - lastAt) / NANOS;
    if (anew || !isListed(reading) || gap > LONGEST_GAP_SECONDS) {
      anew = false;
      begin(reading);
    }
    lastAt = reading.nanos();
    double seconds = (reading.nanos() - begunAt) / NANOS;
    memory.look(seconds, reading.value(ProcessMeter.RESIDENT));
    boolean changed = false;
    for (Group group : groups) {
      changed |= take(group, reading, seconds) && judge(group);
    }
    if (changed && !anew) {
      alert = new Alert(narrowest());
    }
  }

  private boolean isListed(Reading reading) {
    if (size(reading) != listed.length) {
      return false;
    }
    for (int i = 0; i < listed.length; i++) {
      if (!reading.store(i).equals(listed[i])) {
        return false;
      }
    }
    return true;
  }

  private static int size(Reading reading) {
    return Math.min(MOST_STORES, reading.size());
  }

  private void begin(Reading reading) {
    List<Store> stores = new ArrayList<>();
    for (int i = 0; i < size(reading); i++) {
      stores.add(reading.store(i));
    }
    listed = stores.toArray(Store[]::new);
    isPartOfHeap = new boolean[listed.length];
    for (int i = 0; i < listed.length; i++) {
      isPartOfHeap[i] = isBoundedPartOfHeap(listed[i]);
    }
    nesting = new Nesting(stores);
    groups =
        List.of(Patience.values()).stream().map(this::group).flatMap(Optional::stream).toList();
    bytes = memory.bytes() + groups.stream().mapToLong(group -> group.blocks.bytes()).sum();
    memory.begin();
    begunAt = reading.nanos();
    alert = Alert.NOTHING;
  }

  private Optional<Group> group(Patience patience) {
    List<Store> stores = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < listed.length; i++) {
      if (Patience.with(listed[i]).filter(patience::equals).isPresent()) {
        stores.add(listed[i]);
        places.add(i);
      }
    }
    return stores.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(new BlockRing(patience, stores), places));
  }

  /** Whether a block has ended. */
  private boolean take(Group group, Reading reading, double seconds) {
    BlockRing blocks = group.blocks;
    if (seconds < blocks.patience().settlingSeconds) {
      return false;
    }
    long now = rounds.getAsLong();
    enter(group, reading, seconds, now);
    boolean closed = blocks.close(seconds, now);
    if (closed) {
      enter(group, reading, seconds, now);
    }
    return closed;
  }

  /** The reading that ends a block begins the next one, too. */
  private void enter(Group group, Reading reading, double seconds, long now) {
    group.blocks.open(seconds, now, done);
    for (int i = 0; i < group.places.length; i++) {
      group.blocks.take(i, value(reading, group.places[i]));
    }
  }

  /** What is judged of a store: of wide ones, without what may rise and fall in them. */
  private double value(Reading reading, int place) {
    long value = reading.value(place);
    if (value == Reading.UNKNOWN) {
      return Double.NaN;
    }
    return switch (listed[place].name()) {
      case ProcessMeter.HEAP_LIVE -> value - boundedPartsOfHeap(reading);
      case ProcessMeter.RESIDENT -> value - reading.value(ProcessMeter.HEAP_COMMITTED);
      default -> value;
    };
  }

  private long boundedPartsOfHeap(Reading reading) {
    long sum = 0;
    for (int i = 0; i < listed.length; i++) {
      sum += isPartOfHeap[i] ? Math.max(0, reading.value(i)) : 0;
    }
    return sum;
  }

  private static boolean isBoundedPartOfHeap(Store store) {
    return store.isBounded()
        && store.unit() == Unit.BYTES
        && store.within().contains(ProcessMeter.HEAP_LIVE);
  }

  /** Whether something is found, or is over. */
  private boolean judge(Group group) {
    boolean changed = false;
    for (int i = 0; i < group.proofs.length; i++) {
      Proof before = group.proofs[i];
      Proof now = before == null ? proof(group.blocks, i) : lasting(group.blocks, i, before);
      group.proofs[i] = now;
      changed |= (before == null) != (now == null);
    }
    return changed;
  }

  private @Nullable Proof proof(BlockRing blocks, int store) {
    Proof soon = proof(blocks, store, blocks.patience().fewest);
    boolean isSame = blocks.patience().fewest == BlockRing.LENGTH;
    return soon != null || isSame ? soon : proof(blocks, store, BlockRing.LENGTH);
  }

  private @Nullable Proof proof(BlockRing blocks, int index, int size) {
    if (blocks.size() < size) {
      return null;
    }
    blocks.copy(index, size, scratch);
    if (!Persistence.isIn(scratch, size)) {
      return null;
    }
    Store store = blocks.stores().get(index);
    Series series = blocks.series(index, size);
    double tolerance = tolerance(store, series);
    if (Persistence.perValue(scratch, size) * size < NEARLY * tolerance * span(series)) {
      return null;
    }
    Judge judge = new Judge(Axis.SECONDS, tolerance, tolerance, ProcessMeter.isExact(store));
    Verdict verdict = judge.judge(series);
    if (!verdict.isGrowing()) {
      return null;
    }
    Optional<Drivers.Fit> fit =
        Drivers.of(store, series.values(), driver -> blocks.counts(driver, size));
    Growth growth =
        new Growth(
            store,
            verdict.perSecond(),
            fit.map(Drivers.Fit::driver).orElse(null),
            fit.map(Drivers.Fit::each).orElse(0.0));
    return new Proof(growth, size);
  }

  /** Growth per second that is no reproach. */
  private static double tolerance(Store store, Series series) {
    double span = span(series);
    if (store.unit() == Unit.COUNT) {
      double things = Allowance.things(store, series.values()[series.size() / 2]);
      return Math.max(SOME_THINGS, things) / span;
    }
    double usual = Allowance.BYTES_PER_SECOND + Allowance.housekeeping(store, false) / span;
    boolean mayFill =
        store.name().equals(ProcessMeter.HEAP_LIVE) && series.size() < BlockRing.LENGTH;
    return mayFill ? Math.max(usual, FILLING_BYTES / span) : usual;
  }

  private static double span(Series series) {
    return Math.max(1e-9, series.span(Axis.SECONDS));
  }

  /** The same proof while growth goes on. */
  private @Nullable Proof lasting(BlockRing blocks, int store, Proof proof) {
    int size = Math.min(blocks.size(), proof.blocks() / 2);
    blocks.copy(store, size, scratch);
    double expected = proof.growth().perSecond().value() * blocks.span(size) / 2;
    return Persistence.goesOn(scratch, size, expected) ? proof : null;
  }

  /** Of all that grow those in which no narrower one explains it; counts and fast ones first. */
  private List<Growth> narrowest() {
    List<Growth> all = new ArrayList<>();
    for (Group group : groups) {
      for (Proof proof : group.proofs) {
        if (proof != null) {
          all.add(proof.growth());
        }
      }
    }
    return all.stream()
        .filter(growth -> all.stream().noneMatch(other -> explains(other, growth)))
        .sorted(
            Comparator.comparing((Growth growth) -> growth.store().unit() == Unit.BYTES)
                .thenComparing(growth -> -growth.perSecond().value()))
        .toList();
  }

  private boolean explains(Growth narrow, Growth wide) {
    return nesting.explains(
        narrow.store(), narrow.perSecond().value(), wide.store(), wide.perSecond().value());
  }
}
