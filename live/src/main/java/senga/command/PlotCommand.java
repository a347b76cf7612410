package senga.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.export.Exporter;
import senga.geometry.Context;
import senga.plot.Drying;
import senga.plot.Planner;
import senga.plot.PlotPlan;
import senga.scene.Drawing;
import senga.sketch.UsageError;

/** {@code senga plot}: a picture as a plotter should draw it, and what that saves. */
@Command(
    name = "plot",
    description = {
      "Merges and orders strokes, pen by pen, and writes them into a file; says what that saves,"
          + " and how long a plotter takes.",
      "Without any step: --drop-doubles --merge --simplify --order."
    },
    mixinStandardHelpOptions = true)
final class PlotCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Subject subject;

  @Mixin private PictureOptions options;

  @Mixin private LayoutOptions layout;

  @Mixin private PlotOptions plot;

  @Override
  public Integer call() {
    Consumer<String> note = Complaint.once(spec.commandLine());
    Config config = Configured.of(spec, note);
    Formats formats = Formats.standard(note);
    Format format =
        UsageError.reading(() -> options.format(formats, plot.usualFormat(config.machines())));
    if (format.isFilm()) {
      throw new UsageError("a plotter draws pictures, and " + format.name() + " is for films");
    }
    String title = subject.title();
    OutputNames names =
        options
            .names(title + "-plot", format, formats, config)
            .title(title)
            .variation(subject.variationName());
    Exporter exporter =
        UsageError.reading(
            () ->
                WithMachine.of(
                    plot.exporter(options.exporter(format), options.isTold("machine")),
                    config.machines(),
                    note));
    List<LayoutOptions.Sheet> sheets = layout.sheets();
    if (sheets.size() > 1 && names.toStandardOutput()) {
      throw new UsageError("standard output takes one picture, but --tile makes " + sheets.size());
    }
    double usual = subject.usualTime();
    List<Double> times =
        UsageError.reading(
            () -> options.times(exporter, usual, subject.take(), subject.length(config)));
    Planner planner = UsageError.reading(() -> plot.planner(config.machines(), exporter));
    Optional<Drying> drying = plot.drying(config.machines(), exporter);
    CommandLine line = spec.commandLine();
    PrintWriter out = names.toStandardOutput() ? line.getErr() : line.getOut();
    Painter painter = subject.painter(options, config, note);
    for (LayoutOptions.Sheet sheet : sheets) {
      UnaryOperator<Drawing> laid = sheet.layout();
      new Pictures(
              painter, names.part(sheet.name()), options.overwrite(), line.getOut(), line.getErr())
          .enclosing(options.enclosing(subject, painter, format, true))
          .layout(laid)
          .finish(
              painted -> painted.with(planned(planner, drying, laid.apply(painted.drawing()), out)))
          .stills(times, exporter);
    }
    return 0;
  }

  private static Drawing planned(
      Planner planner, Optional<Drying> drying, Drawing drawing, PrintWriter out) {
    PlotPlan plan = planner.plan(drawing, Context.plain());
    PlotTable.print(out, plan, planner.machine().name());
    drying.ifPresent(of -> PlotTable.print(out, plan, of));
    return plan.drawing();
  }
}
