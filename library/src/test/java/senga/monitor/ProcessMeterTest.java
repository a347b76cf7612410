package senga.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessMeterTest {
  private static final int MEBIBYTE = 1 << 20;

  private final ProcessMeter meter = new ProcessMeter();
  private final Stores stores = new Stores();
  private final Reading reading = new Reading();

  ProcessMeterTest() {
    meter.register(stores);
  }

  @AfterEach
  void close() {
    meter.close();
  }

  @Test
  void everyStoreOfARunningProcessIsAboveZero() {
    meter.liveHeap().collect();
    stores.read(reading);
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.store(i).name().startsWith("buffers.")) {
        assertThat(reading.value(i)).as(reading.store(i).name()).isPositive();
      }
    }
  }

  @Test
  void aDirectBufferIsSeen() {
    long before = value(ProcessMeter.DIRECT);
    ByteBuffer held = ByteBuffer.allocateDirect(8 * MEBIBYTE);
    assertThat(value(ProcessMeter.DIRECT) - before).isGreaterThanOrEqualTo(held.capacity());
  }

  @Test
  void whatIsHeldSurvivesACollectionAndWhatIsDroppedDoesNot() {
    long before = meter.liveHeap().collect();
    byte[][] held = new byte[32][MEBIBYTE];
    long during = meter.liveHeap().collect();
    assertThat(during - before).isGreaterThan(30L * MEBIBYTE);
    assertThat(held).hasNumberOfRows(32);
    held = new byte[0][];
    assertThat(meter.liveHeap().collect()).isLessThan(during - 30L * MEBIBYTE);
    assertThat(held).isEmpty();
  }

  @Test
  void aThreadIsCountedWhileItLives() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    long before = value(ProcessMeter.THREADS);
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  started.countDown();
                  try {
                    end.await();
                  } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                  }
                });
    started.await();
    assertThat(value(ProcessMeter.THREADS)).isGreaterThanOrEqualTo(before + 1);
    end.countDown();
    thread.join();
  }

  @Test
  void memoryTakenFromTheCLibraryIsSeenAlsoFromAnotherThread() throws Throwable {
    Optional<MallocMeter> malloc = MallocMeter.find();
    assumeThat(malloc).as("glibc 2.33 or later").isPresent();
    long before = malloc.orElseThrow().bytesInUse();
    MemorySegment[] held = new MemorySegment[4_000];
    Thread taker = Thread.ofPlatform().start(() -> take(held));
    taker.join();
    long grown = malloc.orElseThrow().bytesInUse() - before;
    for (MemorySegment block : held) {
      FREE.invokeExact(block);
    }
    assertThat(grown).as("40 MB, less what the compilers gave back").isGreaterThan(20_000_000);
  }

  @Test
  void statmIsReadByFields() {
    byte[] line = "5893 1204 977 1 0 400 0\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThat(Resident.Statm.field(line, line.length, 0)).isEqualTo(5893);
    assertThat(Resident.Statm.field(line, line.length, 1)).isEqualTo(1204);
  }

  @Test
  void theWaysToReadResidentMemoryAgree() {
    long best = Resident.ofThisProcess().bytes();
    assertThat(new Resident.Committed().bytes()).isGreaterThan(best / 2);
    long ps = new Resident.Ps().bytes();
    if (ps != Reading.UNKNOWN) { // systems without ps use the third way
      assertThat((double) ps / best).isBetween(0.5, 2.0);
    }
  }

  @Test
  void cpuTimeIsPartOfTheWallClock() {
    CpuMeter cpu = new CpuMeter();
    long sum = 0;
    for (int i = 0; i < 20_000_000; i++) {
      sum += Integer.reverse(i);
    }
    double most = 100.0 * Runtime.getRuntime().availableProcessors() * 1.5;
    assertThat(cpu.percent()).as("after work that gave %d", sum).isBetween(0.0, most);
  }

  private long value(String store) {
    stores.read(reading);
    return reading.value(store);
  }

  private static void take(MemorySegment[] into) {
    try {
      for (int i = 0; i < into.length; i++) {
        into[i] = (MemorySegment) MALLOC.invokeExact(10_000L);
      }
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static final MethodHandle MALLOC =
      function("malloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
  private static final MethodHandle FREE =
      function("free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));

  @SuppressWarnings("restricted")
  private static MethodHandle function(String name, FunctionDescriptor signature) {
    return Linker.nativeLinker()
        .downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow(name), signature);
  }
}
