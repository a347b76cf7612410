package senga.monitor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.OperatingSystemMXBean;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * The stores every Java process has. Reading all of them takes some ten µs and allocates less than
 * a KiB (three usage records of the JVM's own memory pools).
 */
public final class ProcessMeter implements AutoCloseable {
  public static final String RESIDENT = "resident";
  public static final String HEAP_COMMITTED = "heap.committed";
  public static final String HEAP_USED = "heap.used";
  public static final String HEAP_LIVE = "heap.live";
  public static final String METASPACE = "metaspace";
  public static final String CODE = "code";
  public static final String DIRECT = "buffers.direct";
  public static final String MAPPED = "buffers.mapped";
  public static final String MALLOC = "native.malloc";
  public static final String JVM_NATIVE = "native.jvm";
  public static final String FOREIGN_NATIVE = "native.foreign";
  public static final String ARENAS = "native.arenas";
  public static final String UNKNOWN_NATIVE = "native.unknown";
  public static final String THREADS = "threads";
  public static final String CLASSES = "classes";
  public static final String FILES = "files.open";

  private static final Set<String> SHARED =
      Set.of(
          RESIDENT, HEAP_COMMITTED, HEAP_USED, METASPACE, CODE, MALLOC, JVM_NATIVE, UNKNOWN_NATIVE);

  private static final long NAP_NANOS = 20_000_000;
  private static final long LEAST_WAIT_NANOS = 140_000_000;
  private static final long MOST_WAIT_NANOS = 1_000_000_000;
  private static final long FEW_BYTES = 500_000;

  private final Resident resident = Resident.ofThisProcess();
  private final LiveHeap liveHeap = new LiveHeap();
  private final CpuMeter cpu = new CpuMeter();
  private final Optional<NativeHeap> nativeHeap = MallocMeter.find().map(NativeHeap::new);
  private final LongSupplier metaspace = poolsNamed("metaspace", "class space");
  private final LongSupplier code = poolsNamed("code");
  private final BufferPoolMXBean direct = buffers("direct");
  private final BufferPoolMXBean mapped = buffers("mapped");

  /**
   * Whether a store holds what the program put there, and nothing else. Java and the system grow
   * and shrink the others on their own account.
   */
  public static boolean isExact(Store store) {
    return !SHARED.contains(store.name());
  }

  /** Lists this process's stores. */
  public void register(Stores stores) {
    registerHeap(stores);
    registerNative(stores);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    stores.add(
        Store.count(THREADS, "Threads", threads::getThreadCount)
            .within(RESIDENT, UNKNOWN_NATIVE, JVM_NATIVE, MALLOC, HEAP_LIVE));
    stores.add(
        Store.count(CLASSES, "Loaded classes", classes::getLoadedClassCount)
            .within(METASPACE, HEAP_LIVE, CODE, JVM_NATIVE, MALLOC, UNKNOWN_NATIVE, RESIDENT));
    openFiles()
        .ifPresent(
            files ->
                stores.add(Store.count(FILES, "Open files and sockets", files).within(HEAP_LIVE)));
  }

  /** How many files, sockets and pipes are open; nothing where the system does not count them. */
  public static Optional<LongSupplier> openFiles() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof UnixOperatingSystemMXBean unix
        ? Optional.of(unix::getOpenFileDescriptorCount)
        : Optional.empty();
  }

  /** Resident memory alone, in bytes. */
  public long residentBytes() {
    return resident.bytes();
  }

  /** How resident memory is read on this system. */
  public String residentMethod() {
    return resident.method();
  }

  /** CPU use since the last call; 100 % is one core. One caller only. */
  public double cpuPercent() {
    return cpu.percent();
  }

  public LiveHeap liveHeap() {
    return liveHeap;
  }

  /**
   * Collects the heap and has the C library give back what it holds for nobody; what is resident
   * then is what the program holds. Stops all threads for some ms.
   *
   * @return the live heap in bytes
   */
  public long settle() {
    long live = liveHeap.collect();
    NativeHeap.trim();
    return live;
  }

  /**
   * Waits until resident memory falls no more. A collector that makes its heap smaller gives the
   * pages back later, from another thread: G1 begins after a tenth of a second.
   */
  public void awaitReturnedPages() {
    long begin = System.nanoTime();
    long before;
    long now = residentBytes();
    do {
      before = now;
      LockSupport.parkNanos(NAP_NANOS);
      now = residentBytes();
    } while (System.nanoTime() - begin < LEAST_WAIT_NANOS
        || (before - now > FEW_BYTES && System.nanoTime() - begin < MOST_WAIT_NANOS));
  }

  @Override
  public void close() {
    liveHeap.close();
  }

  private void registerHeap(Stores stores) {
    Runtime runtime = Runtime.getRuntime();
    stores.add(
        Store.bytes(HEAP_COMMITTED, "Heap committed", runtime::totalMemory)
            .within(RESIDENT)
            .bound(runtime.maxMemory()));
    stores.add(
        Store.bytes(HEAP_USED, "Heap used", () -> runtime.totalMemory() - runtime.freeMemory())
            .within(HEAP_COMMITTED, RESIDENT)
            .bound(runtime.maxMemory()));
    stores.add(
        Store.bytes(HEAP_LIVE, "Heap after collection", liveHeap::bytes)
            .within(HEAP_USED, HEAP_COMMITTED, RESIDENT)
            .bound(runtime.maxMemory()));
    stores.add(Store.bytes(METASPACE, "Metaspace", metaspace).within(RESIDENT));
    stores.add(Store.bytes(CODE, "Compiled code", code).within(RESIDENT));
  }

  private void registerNative(Stores stores) {
    nativeHeap.ifPresent(heap -> heap.register(stores));
    stores.add(Store.bytes(RESIDENT, "Resident memory", this::residentOfProgram));
    stores.add(
        Store.bytes(UNKNOWN_NATIVE, "Native, unknown to Java", this::unknownNative)
            .within(RESIDENT));
    stores.add(
        Store.bytes(DIRECT, "Direct buffers", direct::getMemoryUsed)
            .within(ARENAS, JVM_NATIVE, MALLOC, HEAP_LIVE, RESIDENT));
    stores.add(Store.bytes(MAPPED, "Mapped files", mapped::getMemoryUsed).within(RESIDENT));
  }

  /** Resident memory minus all that Java can name; negative readings (untouched heap) become 0. */
  private long unknownNative() {
    long named =
        Runtime.getRuntime().totalMemory()
            + metaspace.getAsLong()
            + code.getAsLong()
            + direct.getMemoryUsed();
    return Math.max(0, residentOfProgram() - named);
  }

  /** Without what the compilers borrow for a moment, if the JVM tells how much that is. */
  private long residentOfProgram() {
    return resident.bytes() - nativeHeap.map(NativeHeap::compilers).orElse(0L);
  }

  private static LongSupplier poolsNamed(String... words) {
    MemoryPoolMXBean[] pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> contains(pool.getName(), words))
            .toArray(MemoryPoolMXBean[]::new);
    return () -> {
      long used = 0;
      for (MemoryPoolMXBean pool : pools) {
        used += pool.getUsage().getUsed();
      }
      return used;
    };
  }

  private static boolean contains(String name, String... words) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(words).stream().anyMatch(lower::contains);
  }

  private static BufferPoolMXBean buffers(String name) {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("this JVM has no \"" + name + "\" buffers"));
  }
}
