package senga.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Drawing;
import senga.sketch.Act;
import senga.sketch.SketchFiles;
import senga.sketch.UsageError;
import senga.sketch.UserError;
import senga.stage.ContactSheet;
import senga.stage.SheetLayout;
import senga.variations.Variation;
import senga.variations.VariationsFile;
import senga.words.Quote;

/** {@code senga sheet}: all variations of a sketch on one paper. */
@Command(
    name = "sheet",
    description = "Draws all variations of a sketch on one sheet, as SVG, PNG and JSON.",
    mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SKETCH", description = "A sketch (.java) with variations beside it.")
  private Path file;

  @Option(names = "--tag", paramLabel = "WORD", description = "Only those with this tag.")
  private @Nullable String tag;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description = "How many stand side by side (default: as many as there are rows)")
  private int columns;

  @Option(
      names = "--out-dir",
      paramLabel = "DIR",
      description = "The folder to write into (default: out)")
  private Path folder = Path.of("out");

  @Option(names = "--overwrite", description = "Write over files of that name.")
  private boolean overwrite;

  @Mixin private Wishes wishes;

  private final RealiseCache cache = new RealiseCache();

  @Override
  public Integer call() {
    if (columns < 0) {
      throw new UsageError("--columns must be at least 1, got " + columns);
    }
    wishes.refuseOfPanel();
    List<Variation> variations = variations();
    Act act = wishes.over(SketchFiles.open(file, wishes.limit(), this::note), Configured.of(spec));
    ContactSheet sheet =
        new ContactSheet(file, act, wishes.limit(act), new Realiser(Budget.DEFAULT, cache));
    List<@Nullable Drawing> drawings = sheet.draw(variations, this::note);
    SheetLayout layout = sheet.layout(columns, drawings.size());
    List<String> names = variations.stream().map(Variation::name).toList();
    for (Path written : sheet.write(layout, drawings, names, folder, overwrite)) {
      out().println(Quote.path(written));
    }
    tell(layout, variations, drawings);
    return drawings.contains(null) ? 1 : 0;
  }

  private List<Variation> variations() {
    VariationsFile kept = VariationsFile.of(file);
    List<Variation> all = kept.read().list();
    List<Variation> wanted =
        all.stream().filter(variation -> tag == null || variation.tags().contains(tag)).toList();
    if (wanted.isEmpty()) {
      throw new UserError(
          Quote.path(kept.path())
              + (all.isEmpty() ? " holds no variation" : " holds no variation with that tag"));
    }
    return wanted;
  }

  /** Which variation stands where. */
  private void tell(
      SheetLayout layout, List<Variation> variations, List<@Nullable Drawing> drawings) {
    for (int i = 0; i < variations.size(); i++) {
      String missing = drawings.get(i) == null ? "  (failed)" : "";
      out()
          .printf(
              Locale.ROOT,
              "  row %d, column %d: %s%s%n",
              i / layout.columns() + 1,
              i % layout.columns() + 1,
              Quote.bare(variations.get(i).name()),
              missing);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void note(String sentence) {
    Complaint.say(spec.commandLine(), sentence);
  }
}
