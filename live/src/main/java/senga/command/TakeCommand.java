package senga.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.export.OutputFile;
import senga.sketch.UsageError;
import senga.take.Take;
import senga.take.TakeEdit;
import senga.take.TakeFade;
import senga.take.TakeHeader;
import senga.take.TakeReader;
import senga.take.TakeRoom;
import senga.words.Quote;

/** {@code senga take}: what is in a take, and new takes made of others. */
@Command(
    name = "take",
    description = "Shows what is in a take, and makes takes of takes.",
    mixinStandardHelpOptions = true,
    footer = {"", "docs/takes.md tells how takes are recorded and played."})
final class TakeCommand implements Runnable {
  private static final int MOST_NAMED = 12;

  @Spec private CommandSpec spec;

  /** Says a take. */
  @FunctionalInterface
  private interface Making {
    void writeTo(Writer out) throws IOException;
  }

  /** Without a word: what there is. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "info",
      description = "Tells how long a take is, of which sketch, and what moves in it.",
      mixinStandardHelpOptions = true)
  int info(@Parameters(paramLabel = "TAKE", description = "The file of a take.") Path file) {
    Take take = read(file);
    TakeHeader header = take.header();
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s: %.1f s of %s, %,d moments%s%n",
        Quote.path(file),
        take.seconds(),
        Quote.bare(header.sketch()),
        take.size(),
        take.isWhole() ? "" : "; it was cut off");
    out.printf(
        Locale.ROOT,
        "  paper %s x %s mm, seed %d, %d frames a second, Senga %s%n",
        OutputNames.plain(header.canvas().width()),
        OutputNames.plain(header.canvas().height()),
        header.seed(),
        header.fps(),
        Quote.bare(header.version()));
    list(out, "rows", take.rows().stream().map(Object::toString).toList());
    list(out, "controllers", List.copyOf(take.controllers()));
    return 0;
  }

  private static void list(PrintWriter out, String what, List<String> names) {
    if (!names.isEmpty()) {
      String shown = String.join(", ", names.stream().limit(MOST_NAMED).map(Quote::bare).toList());
      String more =
          names.size() > MOST_NAMED ? ", and " + (names.size() - MOST_NAMED) + " more" : "";
      out.println("  " + what + ": " + shown + more);
    }
  }

  @Command(
      name = "trim",
      description = "Makes a take of a part of one.",
      mixinStandardHelpOptions = true)
  int trim(
      @Parameters(paramLabel = "TAKE", description = "The file of a take.") Path file,
      @Option(names = "--from", paramLabel = "SECONDS", description = "Where the part begins.")
          @Nullable Double from,
      @Option(names = "--to", paramLabel = "SECONDS", description = "Where it ends.")
          @Nullable Double to,
      @Option(
              names = "--out",
              paramLabel = "PATH",
              description = "The file to write (default: beside the take, numbered).")
          @Nullable Path out) {
    if (from == null && to == null) {
      throw new UsageError("say where the part begins or ends: --from 2 --to 10");
    }
    Take take = read(file);
    double begin = Objects.requireNonNullElse(from, 0.0);
    double end = Objects.requireNonNullElse(to, take.seconds());
    if (end > take.seconds()) {
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "senga: the take ends at %.3f s, and so does the part%n",
              take.seconds());
    }
    return write(take, file, out, text -> TakeEdit.trim(take, begin, end, text));
  }

  @Command(
      name = "join",
      description = "Makes one take of several, one behind the other.",
      mixinStandardHelpOptions = true)
  int join(
      @Parameters(paramLabel = "TAKE", arity = "1..*", description = "Files of takes, two or more.")
          List<Path> files,
      @Option(
              names = "--out",
              paramLabel = "PATH",
              description = "The file to write (default: beside the first, numbered).")
          @Nullable Path out) {
    if (files.size() < 2) {
      throw new UsageError("join puts takes one behind the other: name two or more");
    }
    List<Take> takes = files.stream().map(TakeCommand::read).toList();
    takes.forEach(take -> compare(takes.getFirst(), take));
    return write(takes.getFirst(), files.getFirst(), out, text -> TakeEdit.join(takes, text));
  }

  @Command(
      name = "layer",
      description = {
        "Lays what changes in one take over another one: its rows and controllers",
        "replace those of the same name."
      },
      mixinStandardHelpOptions = true)
  int layer(
      @Parameters(index = "0", paramLabel = "TAKE", description = "The take beneath.") Path under,
      @Parameters(index = "1", paramLabel = "OVER", description = "The take over it.") Path top,
      @Option(
              names = "--out",
              paramLabel = "PATH",
              description = "The file to write (default: beside the first, numbered).")
          @Nullable Path out) {
    Take below = read(under);
    Take above = read(top);
    compare(below, above);
    return write(below, under, out, text -> TakeEdit.layer(below, above, text));
  }

  @Command(
      name = "blend",
      description = {
        "Mixes two takes, evenly or cross-fading from the first to the second: numbers go",
        "over; keys, switches, choices and time are those of the take that counts more."
      },
      mixinStandardHelpOptions = true)
  int blend(
      @Parameters(index = "0", paramLabel = "TAKE", description = "The first take.") Path one,
      @Parameters(index = "1", paramLabel = "OTHER", description = "The second take.") Path other,
      @Mixin FadeOption option,
      @Option(
              names = "--out",
              paramLabel = "PATH",
              description = "The file to write (default: beside the first, numbered).")
          @Nullable Path out) {
    TakeFade fade = option.fade();
    Take first = read(one);
    Take second = read(other);
    compare(first, second);
    return write(first, one, out, text -> TakeEdit.blend(first, second, fade, text));
  }

  /** Says so when two takes are of two sketches: it is allowed, and seldom meant. */
  private void compare(Take first, Take other) {
    String one = first.header().sketch();
    String two = other.header().sketch();
    if (!one.equals(two)) {
      Complaint.say(
          spec.commandLine(),
          "note: one take is of %s and one of %s; a sketch plays those rows that it has"
              .formatted(Quote.bare(one), Quote.bare(two)));
    }
  }

  private static Take read(Path file) {
    return UsageError.reading(() -> TakeReader.read(file));
  }

  private int write(Take like, Path beside, @Nullable Path out, Making making) {
    Path folder = Objects.requireNonNull(beside.toAbsolutePath().getParent());
    OutputFile file =
        UsageError.reading(
            () ->
                out == null
                    ? OutputFile.in(folder, like.header().sketch() + ".take")
                    : OutputFile.at(out));
    Path written =
        UsageError.reading(
            () ->
                file.write(
                    bytes -> {
                      Writer text =
                          new BufferedWriter(
                              new OutputStreamWriter(new TakeRoom(bytes), StandardCharsets.UTF_8));
                      making.writeTo(text);
                      text.flush();
                    }));
    spec.commandLine().getOut().println(Quote.path(written));
    return 0;
  }
}
