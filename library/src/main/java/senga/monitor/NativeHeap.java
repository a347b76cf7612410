package senga.monitor;

import java.util.function.LongSupplier;

/**
 * The C library's heap, told apart: what the JVM holds, and what everybody else holds – graphics
 * driver, fonts, whatever a library allocates by itself.
 *
 * <p>The just-in-time compilers are left out. They borrow some MB for each large method and give
 * them back; it belongs to no frame, and would hide a leak for minutes.
 */
final class NativeHeap {
  /** glibc's header (8 bytes) and rounding up to 16 of each block, on average. */
  private static final long BYTES_PER_BLOCK = 16;

  private final MallocMeter malloc;
  private final boolean isTracked = !NativeTracking.now().equals(NativeTracking.NONE);
  private volatile Look last = new Look(0, NativeTracking.NONE);

  /** Both books at one moment, so that their difference means something. */
  private record Look(long inUse, NativeTracking jvm) {}

  NativeHeap(MallocMeter malloc) {
    this.malloc = malloc;
  }

  /** Lists its stores; reading the first one takes a new look for all. */
  void register(Stores stores) {
    stores.add(
        Store.bytes(ProcessMeter.MALLOC, "Native heap in use", this::look)
            .within(ProcessMeter.UNKNOWN_NATIVE, ProcessMeter.RESIDENT));
    if (isTracked) {
      stores.add(part("Native heap of Java", ProcessMeter.JVM_NATIVE, this::ofJava));
      stores.add(
          Store.bytes(ProcessMeter.ARENAS, "Arenas and direct buffers", () -> last.jvm().asked())
              .within(ProcessMeter.JVM_NATIVE, ProcessMeter.MALLOC, ProcessMeter.RESIDENT));
      stores.add(part("Native heap outside Java", ProcessMeter.FOREIGN_NATIVE, this::foreign));
    }
  }

  /** What the compilers had borrowed at the last look, bytes; 0 if the JVM does not tell. */
  long compilers() {
    return last.jvm().compilers();
  }

  /** Gives free pages back to the system, where the C library can (glibc). */
  static void trim() {
    JvmCommand.answer("systemTrimNativeHeap");
  }

  private static Store part(String title, String name, LongSupplier source) {
    return Store.bytes(name, title, source).within(ProcessMeter.MALLOC, ProcessMeter.RESIDENT);
  }

  private long look() {
    last = new Look(malloc.bytesInUse(), isTracked ? NativeTracking.now() : NativeTracking.NONE);
    return last.inUse() - compilers();
  }

  private long ofJava() {
    return last.jvm().bytes() - compilers();
  }

  private long foreign() {
    Look look = last;
    return Math.max(0, look.inUse() - look.jvm().bytes() - BYTES_PER_BLOCK * look.jvm().blocks());
  }
}
