package senga.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import senga.config.Config;
import senga.export.Exporter;
import senga.export.FilmExporter;
import senga.sketch.UsageError;

/** {@code senga render}: pictures in files, with no display and no native library. */
@Command(
    name = "render",
    description = "Draws a sketch or a recipe into files, without a window.",
    mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Subject subject;

  @Mixin private PictureOptions options;

  @Override
  public Integer call() {
    Consumer<String> note = Complaint.once(spec.commandLine());
    Config config = Configured.of(spec, note);
    Formats formats = Formats.standard(note);
    Format format = UsageError.reading(() -> options.format(formats));
    OutputNames names =
        options.names(subject.title(), format, formats, config).variation(subject.variationName());
    Exporter exporter =
        UsageError.reading(() -> WithMachine.of(options.exporter(format), config.machines(), note));
    double usual = subject.usualTime();
    List<Double> times =
        UsageError.reading(
            () -> options.times(exporter, usual, subject.take(), subject.length(config)));
    CommandLine line = spec.commandLine();
    Painter painter = subject.painter(options, config, note);
    Pictures pictures =
        new Pictures(painter, names, options.overwrite(), line.getOut(), line.getErr())
            .enclosing(options.enclosing(subject, painter, format, false))
            .progress(ProgressLine.on(line.getOut()));
    if (exporter instanceof FilmExporter film) {
      pictures.film(times, Sounding.of(film, times, subject.sound()));
    } else if (options.isSequence(format)) {
      pictures.sequence(times, exporter);
    } else {
      pictures.stills(times, exporter);
    }
    return 0;
  }
}
