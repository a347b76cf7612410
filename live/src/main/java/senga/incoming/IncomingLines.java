package senga.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import senga.bind.Sources;
import senga.control.Controls;
import senga.input.MidiMap;
import senga.input.MidiStanding;
import senga.input.Newest;
import senga.input.Newest.Move;
import senga.panel.PageLine;
import senga.panel.PageLine.Tone;
import senga.remote.OscStanding;

/**
 * Reads what comes in, and says it in lines. There are never more of them than a few dozen,
 * whatever comes: at most {@link DeviceLines#MOST} devices, {@link Newest#MOST} addresses, and each
 * text ends with its line. For one thread; what it knows is how often it came a moment ago.
 */
final class IncomingLines {
  private static final int MOST_RATES = 64;
  private static final int FEWEST_TO_BREAK = 24;

  private final Incoming incoming;
  private final LongSupplier nanos;
  private final List<Rate> devices = new ArrayList<>();
  private final Rate osc = new Rate();

  /**
   * @param nanos tells the time
   */
  IncomingLines(Incoming incoming, LongSupplier nanos) {
    this.incoming = incoming;
    this.nanos = nanos;
  }

  /**
   * The lines as it stands now.
   *
   * @param columns characters of the longest
   * @param rows the most lines; of more, the last one says how many there are
   * @param seconds the time of the transport
   */
  List<PageLine> read(int columns, int rows, double seconds) {
    long now = nanos.getAsLong();
    List<MidiStanding> midi = incoming.midi().get();
    Controls all = incoming.desk().get();
    Controls sent = incoming.desk().sent();
    OscStanding network = incoming.osc().get();
    long lost = incoming.desk().moves().lost() + incoming.desk().refused();
    List<Move> moves = incoming.desk().newest().list();
    List<PageLine> lines = new ArrayList<>(DeviceLines.of(midi, rates(midi, now)));
    lines.addAll(MoveLines.of(moves, move -> reached(move, midi), lost));
    lines.addAll(OscLines.of(network, osc.at(network.counts().messages(), now)));
    lines.addAll(ClockLines.of(all, sent, midi, seconds));
    lines.addAll(SoundLines.of(incoming.sound().get(), all));
    return fitting(lines, columns, rows);
  }

  private List<Double> rates(List<MidiStanding> midi, long now) {
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < Math.min(midi.size(), MOST_RATES); i++) {
      if (i == devices.size()) {
        devices.add(new Rate());
      }
      rates.add(devices.get(i).at(midi.get(i).messages(), now));
    }
    return rates;
  }

  private List<String> reached(Move move, List<MidiStanding> midi) {
    List<String> all = new ArrayList<>();
    for (MidiStanding device : midi) {
      if (device.title().equals(move.from())) {
        add(all, device.names(), move.address());
        add(all, device.names(), Sources.ofAnyChannel(move.address()));
        break;
      }
    }
    all.addAll(incoming.learned().apply(move.address()));
    return all;
  }

  private static void add(List<String> all, Map<String, String> names, String address) {
    @Nullable String name = names.get(address);
    if (name != null) {
      all.add(MidiMap.address(name));
    }
  }

  private static List<PageLine> fitting(List<PageLine> lines, int columns, int rows) {
    List<PageLine> broken = new ArrayList<>();
    lines.forEach(line -> addBroken(broken, line, columns));
    int more = broken.size() - rows;
    if (more <= 0) {
      return List.copyOf(broken);
    }
    List<PageLine> shown = new ArrayList<>(broken.subList(0, rows - 1));
    String text = (more + 1) + " lines more, in a higher window";
    shown.add(PageLine.of(Tone.QUIET, "", Told.cut(text, columns), 0));
    return List.copyOf(shown);
  }

  /** A sentence may go on in a second line. */
  private static void addBroken(List<PageLine> all, PageLine line, int columns) {
    int room = columns - line.textAt();
    String text = line.text();
    boolean isSentence = line.tone() != Tone.HEAD && line.bars().isEmpty();
    if (text.length() <= room || room < FEWEST_TO_BREAK || !isSentence) {
      all.add(fitting(line, columns));
      return;
    }
    int space = text.lastIndexOf(' ', room);
    int end = space > room / 2 ? space : room;
    String rest = text.substring(end).stripLeading();
    all.add(PageLine.of(line.tone(), line.label(), text.substring(0, end), line.textAt()));
    all.add(fitting(PageLine.of(line.tone(), "", rest, line.textAt()), columns));
  }

  private static PageLine fitting(PageLine line, int columns) {
    int room = columns - line.textAt();
    int wide = line.bars().size() == 1 ? PageLine.BAR : PageLine.COLUMN * line.bars().size();
    boolean areBarsIn = line.barsAt() + wide <= columns;
    return new PageLine(
        line.tone(),
        Told.cut(line.label(), columns),
        areBarsIn ? line.bars() : List.of(),
        line.barsAt(),
        room < 3 ? "" : Told.cut(line.text(), room),
        line.textAt());
  }
}
