package senga.monitor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * What native code asked the C library for and has not given back. Resident memory can hide a
 * native leak for minutes, because the allocator first fills pages it already holds; this number
 * cannot.
 *
 * <p>Uses {@code mallinfo2} (glibc 2.33 or later, Linux) through the foreign function interface;
 * absent elsewhere. glibc sums over all its arenas; chunks parked in a thread's own small cache
 * count as in use.
 */
public final class MallocMeter {
  /** Fields of {@code struct mallinfo2}, all {@code size_t}; see malloc.h. */
  private static final int FIELDS = 10;

  private static final int BYTES_MAPPED = 4; // hblkhd: large blocks with a mapping of their own
  private static final int BYTES_IN_USE = 7; // uordblks
  private static final int BYTES_FREE = 8; // fordblks: held by the allocator, unused

  private final MethodHandle mallinfo2;
  private final MemorySegment info = Arena.global().allocate(FIELDS * Long.BYTES, Long.BYTES);
  private final SegmentAllocator intoInfo = SegmentAllocator.prefixAllocator(info);

  private MallocMeter(MethodHandle mallinfo2) {
    this.mallinfo2 = mallinfo2;
  }

  /** The meter, or nothing where the C library has no such count. */
  @SuppressWarnings("restricted") // one C function without arguments that only reads
  public static Optional<MallocMeter> find() {
    MemoryLayout fields = MemoryLayout.sequenceLayout(FIELDS, ValueLayout.JAVA_LONG);
    FunctionDescriptor signature = FunctionDescriptor.of(MemoryLayout.structLayout(fields));
    try {
      Linker linker = Linker.nativeLinker();
      return linker
          .defaultLookup()
          .find("mallinfo2")
          .map(function -> linker.downcallHandle(function, signature))
          .map(MallocMeter::new);
    } catch (UnsupportedOperationException | IllegalCallerException noNativeAccess) {
      return Optional.empty();
    }
  }

  /** Bytes in use, small and large blocks together. */
  public synchronized long bytesInUse() {
    refresh();
    return field(BYTES_IN_USE) + field(BYTES_MAPPED);
  }

  /** Bytes the allocator holds without use. */
  public synchronized long bytesFree() {
    refresh();
    return field(BYTES_FREE);
  }

  private long field(int index) {
    return info.getAtIndex(ValueLayout.JAVA_LONG, index);
  }

  private void refresh() {
    try {
      MemorySegment filled = (MemorySegment) mallinfo2.invokeExact(intoInfo);
      assert filled.address() == info.address();
    } catch (Throwable impossible) { // a C function without arguments throws nothing
      throw new IllegalStateException("mallinfo2 failed", impossible);
    }
  }
}
