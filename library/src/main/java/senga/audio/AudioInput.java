package senga.audio;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import senga.input.ControlDesk;
import senga.words.Quote;

/**
 * Brings the sound of an input to a {@link ControlDesk}: a microphone, a sound card, whatever the
 * system offers.
 *
 * <p>A thread of its own listens, so no frame waits for a driver. What waits in the system's buffer
 * when that is full is thrown away, and counted: a frame wants the sound of now. An input may come
 * late, go and come back; while it is away all its values are 0.
 */
public final class AudioInput implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofMillis(5);
  private static final int MOST_RESTS = 400; // two seconds: even silence has samples
  private static final double BUFFER_SECONDS = 0.25;
  private static final double STEPS = 10_000;

  private final AudioWish wish;
  private final ControlDesk desk;
  private final Consumer<String> log;
  private final Duration lookEvery;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicLong droppedFrames = new AtomicLong();
  private final String[] addresses;
  private volatile String device = "";
  private boolean heardOnce;
  private String said = "";

  /**
   * @param wish for an input
   * @param desk where the values go
   * @param log gets a sentence when the input is found, goes, or cannot be had
   */
  public AudioInput(AudioWish wish, ControlDesk desk, Consumer<String> log) {
    this(wish, desk, log, LOOK_EVERY);
  }

  AudioInput(AudioWish wish, ControlDesk desk, Consumer<String> log, Duration lookEvery) {
    this.wish = wish;
    this.desk = desk;
    this.log = log;
    this.lookEvery = lookEvery;
    addresses = new String[wish.bands().count() + 1];
    Arrays.setAll(addresses, Bands::address);
  }

  /** Listens until closed. */
  public void listenInBackground() {
    Thread.ofPlatform().daemon().name("senga-audio").start(this::keepListening);
  }

  /** Lets go of the input. Never waits for the system. */
  @Override
  public void close() {
    closing.countDown();
  }

  /** What is listened to, by its own name; empty while nothing is. */
  public String device() {
    return device;
  }

  /** How many samples were thrown away so far because they came faster than they were heard. */
  public long dropped() {
    return droppedFrames.get();
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void keepListening() {
    try {
      do {
        look();
      } while (!isOverAfter(lookEvery));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isOverAfter(Duration time) throws InterruptedException {
    return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Listens if the input is there, as long as it is. */
  private void look() throws InterruptedException {
    try {
      List<Mixer.Info> inputs = AudioInputs.all();
      Optional<Mixer.Info> found = AudioInputs.named(wish.part(), inputs);
      if (found.isPresent()) {
        open(found.get());
      } else if (!heardOnce) {
        say(missing(inputs));
      }
    } catch (RuntimeException | LinkageError e) { // a driver's fault, or Java lacks its library
      say("audio: the inputs cannot be listed: " + e);
    }
  }

  private String missing(List<Mixer.Info> inputs) {
    return wish.part().isEmpty()
        ? "audio: this machine has no input of sound; waiting for one"
        : "audio: no input is named "
            + Quote.of(wish.part())
            + ", "
            + AudioInputs.thereIs(inputs)
            + "; waiting for it";
  }

  private void open(Mixer.Info info) throws InterruptedException {
    String name = Quote.of(AudioInputs.name(info));
    Mixer mixer = AudioSystem.getMixer(info);
    Optional<AudioFormat> format = AudioInputs.format(mixer);
    if (format.isEmpty()) {
      return; // it has just gone; the next look says so
    }
    try (TargetDataLine line = line(mixer, format.get())) {
      line.open(format.get(), bufferBytes(format.get()));
      line.start();
      say("audio: listening to " + name);
      heardOnce = true;
      device = AudioInputs.name(info);
      listen(line, format.get());
    } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
      say("audio: " + name + " cannot be opened, perhaps another program holds it");
      return;
    } finally {
      device = "";
      silence();
    }
    if (!isClosed()) {
      say("audio: " + name + " has gone; its values are 0 until it comes back");
    }
  }

  private static TargetDataLine line(Mixer mixer, AudioFormat format)
      throws LineUnavailableException {
    return (TargetDataLine) mixer.getLine(new DataLine.Info(TargetDataLine.class, format));
  }

  private static int bufferBytes(AudioFormat format) {
    int frames = (int) (format.getFrameRate() * BUFFER_SECONDS);
    return frames * format.getFrameSize();
  }

  /** Until it is closed, or the input has gone. */
  private void listen(TargetDataLine line, AudioFormat format) throws InterruptedException {
    Heard heard = new Heard(format);
    int rests = 0;
    while (rests < MOST_RESTS && line.isOpen() && !isClosed()) {
      if (line.available() >= line.getBufferSize()) {
        drop(line, format);
      }
      int count = heard.read(line);
      if (count < 0) {
        return;
      }
      rests = count == 0 ? rests + 1 : 0;
      if (count == 0 && isOverAfter(REST)) {
        return;
      }
    }
  }

  private void drop(TargetDataLine line, AudioFormat format) {
    long frames = line.available() / format.getFrameSize();
    line.flush();
    if (droppedFrames.getAndAdd(frames) == 0) {
      log.accept("audio: sound comes faster than it can be heard; some of it is left out");
    }
  }

  private void silence() {
    set(number -> 0);
  }

  private void set(IntToDoubleFunction value) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (int number = 0; number < addresses.length; number++) {
      double now = Math.rint(value.applyAsDouble(number) * STEPS) / STEPS;
      if (desk.get().value(addresses[number], Double.NaN) != now) {
        all.put(addresses[number], now);
      }
    }
    if (!all.isEmpty()) {
      desk.set(all);
    }
  }

  /** What stays as it is, is told once. */
  private void say(String sentence) {
    if (!sentence.equals(said) && !isClosed()) {
      said = sentence;
      log.accept(sentence);
    }
  }

  /** What has been heard since the input was opened. */
  private final class Heard {
    private static final int BLOCK = 1024;

    private final Samples samples;
    private final byte[] bytes;
    private final double[] numbers = new double[BLOCK];
    private final Loudness loudness = new Loudness();
    private final Meters meters = new Meters(wish.bands());
    private final Analyser analyser;

    Heard(AudioFormat format) {
      samples = new Samples(format);
      bytes = new byte[BLOCK * samples.frameBytes()];
      analyser = new Analyser(format.getSampleRate(), wish.bands(), false, this::measured);
    }

    /** Reads what is there, without waiting; −1 if that fails. */
    int read(TargetDataLine line) {
      int there = Math.min(line.available(), bytes.length);
      int wanted = there - there % samples.frameBytes();
      int count = wanted == 0 ? 0 : line.read(bytes, 0, wanted);
      int frames = count / samples.frameBytes();
      samples.read(bytes, frames, numbers);
      analyser.hear(numbers, frames);
      return wanted > 0 && count <= 0 ? -1 : count;
    }

    private void measured(float[] amplitudes) {
      meters.follow(amplitudes, loudness.after(amplitudes[0]));
      set(meters::value);
    }
  }
}
