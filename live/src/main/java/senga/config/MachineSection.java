package senga.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import senga.machine.Machine;
import senga.machine.MachineDraft;
import senga.machine.MachineEntry;
import senga.machine.Machines;
import senga.words.Nearest;
import senga.words.Quote;

/**
 * The machines of one file: below {@code machines:} a name for each, and below that its entries.
 * What is wrong with them is told as of any other key.
 */
final class MachineSection {
  /** Stands for the line in which a machine's name is. */
  static final String HEAD = "";

  static final String SECTION = "machines";
  private static final String LIKE = "like";
  private static final Kind<String> NAME = new Kind.Text("the name of a machine");

  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<String, Machine> machines = new LinkedHashMap<>();
  private final BiConsumer<Integer, String> faults;

  MachineSection(BiConsumer<Integer, String> faults) {
    this.faults = faults;
  }

  /** Whether a section is that of machines. */
  static boolean is(String section) {
    return section.equals(SECTION);
  }

  /** Whether an entry is one of a machine. */
  static boolean isOf(Entry entry) {
    return entry.section().startsWith(SECTION + ".");
  }

  void take(Entry entry) {
    entries.computeIfAbsent(entry.section(), machine -> new ArrayList<>()).add(entry);
  }

  /** Those without a fault, by name; to be asked when all entries are taken. */
  Map<String, Machine> machines() {
    entries.forEach(this::machine);
    return machines;
  }

  private void machine(String section, List<Entry> given) {
    String name = section.substring(SECTION.length() + 1);
    int line = given.getFirst().line();
    if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      faults.accept(
          line,
          Quote.of(name) + " is no name of a machine; small letters, digits and - are allowed");
      return;
    }
    try {
      MachineDraft draft = draft(name, given);
      boolean isWhole = true;
      for (Entry entry : given) {
        isWhole &= isOfDraft(entry) || isTaken(draft, entry);
      }
      if (isWhole) {
        machines.put(name, draft.machine());
      }
    } catch (IllegalArgumentException impossible) {
      faults.accept(line, section + ": " + impossible.getMessage());
    }
  }

  private MachineDraft draft(String name, List<Entry> given) {
    Optional<Entry> like = given.stream().filter(entry -> entry.key().equals(LIKE)).findFirst();
    return like.isEmpty()
        ? new MachineDraft(name)
        : new MachineDraft(name, known().of(NAME.read(like.get().scalar())));
  }

  /** Those that come with Senga, and those above in the file. */
  private Machines known() {
    return new Machines(List.copyOf(machines.values()));
  }

  private static boolean isOfDraft(Entry entry) {
    return entry.key().equals(LIKE) || entry.key().equals(HEAD);
  }

  private boolean isTaken(MachineDraft draft, Entry entry) {
    Optional<MachineEntry> known =
        MachineEntry.ALL.stream().filter(each -> each.key().equals(entry.key())).findFirst();
    if (known.isEmpty()) {
      faults.accept(entry.line(), unknown(entry));
      return false;
    }
    try {
      kind(known.get()).read(entry.scalar());
      draft.put(known.get(), entry.scalar().text());
      return true;
    } catch (IllegalArgumentException refused) {
      faults.accept(entry.line(), entry.name() + ": " + refused.getMessage());
      return false;
    }
  }

  private static String unknown(Entry entry) {
    List<String> keys =
        Stream.concat(Stream.of(LIKE), MachineEntry.ALL.stream().map(MachineEntry::key)).toList();
    String hint = Nearest.hint(entry.key(), keys);
    return "unknown key "
        + Quote.of(entry.key())
        + " in "
        + entry.section()
        + (hint.isEmpty() ? "; keys there are " + String.join(", ", keys) : hint);
  }

  private static Kind<?> kind(MachineEntry entry) {
    return switch (entry.values()) {
      case MachineEntry.Values.Numbers numbers -> new Kind.Decimal(numbers.least(), numbers.most());
      case MachineEntry.Values.Words words -> new Kind.Choice(words.words());
      case MachineEntry.Values.Free free -> new Kind.Text(free.meaning());
    };
  }
}
