package senga.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import senga.geometry.Declaration;
import senga.geometry.DeclaredParameter;
import senga.geometry.Parameters;

/** The page of one operation. */
final class DetailPage {
  private static final int PICTURE_PIXELS = 300;
  private static final int STEP_PIXELS = 110;

  private final Exhibit exhibit;
  private final Declaration operation;
  private final Set<String> files;

  /**
   * @param files of all pages, which this one may lead to
   */
  DetailPage(Exhibit exhibit, Set<String> files) {
    this.exhibit = exhibit;
    this.operation = exhibit.operation();
    this.files = files;
  }

  String text() {
    return Html.page(
        exhibit.name() + " — Senga",
        """
        <nav><a href="%s">Shapes and effects</a> · %s</nav>
        <h1>%s</h1>
        <p class="lead">%s</p>
        <figure class="picture">%s</figure>
        <pre><code>%s</code></pre>
        <pre><code>%s</code></pre>
        """
                .formatted(
                    OverviewPage.FILE,
                    Html.text(Families.name(operation)),
                    Html.text(exhibit.name()),
                    Html.text(operation.about()),
                    exhibit.picture(PICTURE_PIXELS),
                    Html.text(exhibit.example().java()),
                    Html.text(exhibit.json()))
            + parameters()
            + strips()
            + source()
            + draft()
            + see());
  }

  private String parameters() {
    String groups =
        operation.parameters().stream()
            .filter(parameter -> parameter.kind() == DeclaredParameter.Kind.GROUP)
            .map(this::group)
            .collect(Collectors.joining());
    return "<h2>Parameters</h2>\n" + table(operation.parameters()) + groups;
  }

  private String group(DeclaredParameter group) {
    return """
    <h3>%s</h3>
    <p>%s</p>
    <pre><code>%s</code></pre>
    """
            .formatted(
                Html.text(group.name()),
                Html.text(group.about()),
                Html.text(JavaLine.of(operation, group)))
        + table(group.group());
  }

  private static String table(Parameters parameters) {
    return """
    <table>
    <tr><th>name</th><th>kind</th><th>default</th><th>slider</th><th>limit</th><th>meaning</th></tr>
    %s</table>
    """
        .formatted(
            ParameterRow.of(parameters).stream()
                .map(DetailPage::row)
                .collect(Collectors.joining()));
  }

  private static String row(ParameterRow row) {
    return "<tr><td><b>%s</b></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            Html.text(row.parameter().name()),
            Html.text(row.kind().replace("|", " | ")),
            Html.text(row.usual()),
            Html.text(row.slider()),
            Html.text(row.limits()),
            Html.text(row.parameter().about()));
  }

  private String strips() {
    List<Strip> strips = exhibit.strips();
    return strips.isEmpty()
        ? ""
        : "<h2>What they do</h2>\n"
            + strips.stream().map(DetailPage::strip).collect(Collectors.joining());
  }

  private static String strip(Strip strip) {
    List<Sample> samples = strip.samples(STEP_PIXELS);
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < samples.size(); i++) {
      Strip.Step step = strip.steps().get(i);
      String description = strip.parameter().name() + " " + step.value();
      steps.append(
          """
          <figure>%s<figcaption>%s</figcaption></figure>
          """
              .formatted(
                  Html.picture(description, samples.get(i), step.lines()),
                  Html.text(step.value())));
    }
    return """
    <section><h3>%s</h3><p>%s%s</p>
    <div class="strip">
    %s</div></section>
    """
        .formatted(
            Html.text(strip.parameter().name()),
            Html.text(strip.parameter().about()),
            strip.condition().isEmpty() ? "" : " Here with " + Html.text(strip.condition()) + ".",
            steps);
  }

  private String source() {
    return operation.source().isEmpty()
        ? ""
        : "<h2>Where it comes from</h2>\n<p>" + Html.text(operation.source()) + "</p>\n";
  }

  private String draft() {
    return exhibit.hasDraft()
        ? """
        <h2>As a draft</h2>
        <p>%s A draft is shown only where it is wished, with <code>--draft</code>, and only while \
        time runs; every file is final.</p>
        """
            .formatted(Html.text(operation.draft()))
        : "";
  }

  private String see() {
    String links =
        operation.see().stream()
            .filter(name -> files.contains(Exhibit.file(name)))
            .map(name -> "<a href=\"" + Exhibit.file(name) + "\">" + Html.text(name) + "</a>")
            .collect(Collectors.joining(", "));
    return links.isEmpty() ? "" : "<h2>See also</h2>\n<p>" + links + "</p>\n";
  }
}
