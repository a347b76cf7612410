package senga.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.Receiver;
import senga.words.Quote;

/**
 * Brings the knobs, keys, wheels and clocks of MIDI devices to a {@link ControlDesk}, and shows
 * them where what they move stands.
 *
 * <p>Every second it looks at what is plugged in, so devices may come late, go and come back, each
 * for itself; their values stay on the desk in between. (Back within that second, one may look as
 * if it had never gone, and stay silent.) A device that fits two wishes belongs to the first.
 */
public final class MidiRig implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final List<MidiInput> inputs = new ArrayList<>();
  private final MidiSetup setup;
  private final Consumer<String> log;
  private final Duration lookEvery;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger returns = new AtomicInteger();
  private final AtomicInteger inlets = new AtomicInteger();
  private final ControlDesk desk;
  private final Claims claims = new Claims(this::tellClash);
  private final LongSupplier nanos;
  private volatile boolean shown;
  private String said = "";

  /**
   * @param desk where the values go
   * @param log gets a sentence when a device is found, goes, or cannot be had; that there is none
   *     is worth one only if a name was wanted
   */
  public MidiRig(MidiSetup setup, ControlDesk desk, Consumer<String> log) {
    this(setup, desk, log, LOOK_EVERY, System::nanoTime);
  }

  MidiRig(
      MidiSetup setup,
      ControlDesk desk,
      Consumer<String> log,
      Duration lookEvery,
      LongSupplier nanos) {
    this.setup = setup;
    this.desk = desk;
    this.log = log;
    this.lookEvery = lookEvery;
    this.nanos = nanos;
    for (int i = 0; i < setup.devices().size(); i++) {
      inputs.add(new MidiInput(setup.devices().get(i), i, claims, desk, this::tell, nanos));
    }
  }

  private void tellClash(String address, int[] devices) {
    tell(
        "MIDI: "
            + title(devices[0])
            + " and "
            + title(devices[1])
            + " both send "
            + address
            + " and perhaps more; that of "
            + title(devices[0])
            + " holds, which comes first");
  }

  private String title(int device) {
    return device < setup.devices().size()
        ? Quote.of(setup.devices().get(device).title())
        : "the program itself";
  }

  private void tell(String sentence) {
    if (!isClosed()) {
      log.accept(sentence);
    }
  }

  /**
   * A way in for what no device of the system sends: a message that is sent there is read as if the
   * first of the devices that are wanted had sent it, names included. Where a device sends the same
   * address, the device holds. Closing it lets go of its keys.
   */
  public Receiver inlet() {
    List<MidiMap> maps = setup.devices();
    MidiMap map = maps.isEmpty() ? MidiMap.of("") : maps.getFirst();
    return new MidiInlet(map, maps.size() + inlets.getAndIncrement(), claims, desk, nanos);
  }

  /** Looks for the devices until closed, on a thread of its own: the system may take its time. */
  public void connectInBackground() {
    if (!setup.isForNone()) {
      Thread.ofPlatform().daemon().name("senga-midi").start(this::keepLooking);
    }
  }

  private void keepLooking() {
    try {
      do {
        look();
      } while (!closing.await(lookEvery.toNanos(), TimeUnit.NANOSECONDS));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether any of the devices is there. */
  public boolean isConnected() {
    return inputs.stream().anyMatch(MidiInput::isConnected);
  }

  /** How it stands with each wish for a device, in their order. Any thread; waits for nobody. */
  public List<MidiStanding> standing() {
    return inputs.stream().filter(input -> !input.isForNone()).map(MidiInput::standing).toList();
  }

  /** Lets go of the devices; the values they sent stay. Never waits for the system. */
  @Override
  public void close() {
    closing.countDown();
    inputs.forEach(MidiInput::close);
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  /** Looks once: takes the devices that have come, lets those go that have gone. */
  synchronized void look() {
    if (isClosed() || setup.isForNone()) {
      return;
    }
    try {
      List<MidiDevice> all = MidiInputs.all();
      look(new ArrayList<>(MidiInputs.sending(all)));
      lookBack(new ArrayList<>(MidiInputs.taking(all)));
    } catch (RuntimeException | LinkageError e) { // a driver's fault, or Java lacks its library
      String sentence = "MIDI: the devices cannot be listed: " + e;
      if (!sentence.equals(said)) {
        said = sentence;
        tell(sentence);
      }
    }
  }

  private void look(List<MidiDevice> left) {
    if (isATwinGone(left)) {
      return;
    }
    for (MidiInput input : inputs) {
      input.look(left);
      left.stream().filter(input::claims).findFirst().ifPresent(left::remove);
    }
  }

  /** Who has something to show is woken when a device has come that can be shown it. */
  private void lookBack(List<MidiDevice> outputs) {
    boolean came = false;
    for (MidiInput input : inputs) {
      came |= input.lookBack(outputs);
    }
    if (came) {
      returns.incrementAndGet();
      desk.wake();
    }
    shown = inputs.stream().anyMatch(MidiInput::isShown);
  }

  /**
   * A number that is another one each time a device has come that can be shown where its
   * controllers stand; 0 while there is none. Costs nothing.
   */
  public int returns() {
    return shown ? returns.get() : 0;
  }

  /**
   * Shows where a controller stands to the device that has sent it, or, while none has, to all that
   * listen to its channel. Waits for nobody; of each controller the newest place is sent, as fast
   * as a MIDI cable carries it.
   *
   * @param address with its channel; at others than {@code cc}, {@code cc14}, {@code nrpn}, {@code
   *     rpn}, {@code note} and {@code bend} nothing is shown
   * @param position 0 to 1
   */
  public void show(String address, double position) {
    show(address, position, false);
  }

  /**
   * The same.
   *
   * @param endless whether it is an encoder that sends steps, and this is a place for its ring:
   *     what it sends then is told from an echo in another way
   */
  public void show(String address, double position, boolean endless) {
    if (steps(address) > 0) {
      MidiOutput.Shown shown = new MidiOutput.Shown(position, endless);
      inputs.forEach(input -> input.show(address, shown));
    }
  }

  /** How many steps a controller's way has that can be shown; 0 for one that cannot. */
  public static int steps(String address) {
    return FeedbackBytes.steps(address);
  }

  /**
   * Devices of one name are told apart by their order alone. Which of them was pulled out nobody
   * knows then: those that are held are let go, and taken anew in the order of the config.
   */
  private boolean isATwinGone(List<MidiDevice> plugged) {
    boolean gone = false;
    for (MidiInput input : inputs) {
      List<MidiInput> twins = inputs.stream().filter(input::isTwinOf).toList();
      long there = plugged.stream().filter(input::holds).count();
      if (twins.size() > 1 && there > 0 && there < twins.size()) {
        tell("MIDI: one of several " + input.deviceName() + " has gone; all are opened again");
        twins.forEach(MidiInput::letGo);
        gone = true;
      }
    }
    return gone;
  }
}
