package senga.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import senga.geometry.Declaration;
import senga.reference.Families.Family;

/** The page with all pictures, by family. */
final class OverviewPage {
  static final String FILE = "index.html";
  private static final int PIXELS = 150;

  private final Map<Declaration, Exhibit> exhibits;

  OverviewPage(Map<Declaration, Exhibit> exhibits) {
    this.exhibits = exhibits;
  }

  String text(List<Family> families) {
    String all = families.stream().map(this::section).collect(Collectors.joining());
    return Html.page(
        "Senga: shapes and effects",
        """
        <header><h1>Shapes and effects</h1>
        <p>Everything that draws, and everything that changes what is drawn. Each picture leads to \
        a page with its parameters.</p></header>
        %s\
        """
            .formatted(all));
  }

  private String section(Family family) {
    return """
    <h2>%s</h2>
    <div class="wall">
    %s</div>
    """
        .formatted(
            Html.text(family.title()),
            family.operations().stream()
                .map(exhibits::get)
                .map(OverviewPage::card)
                .collect(Collectors.joining()));
  }

  private static String card(Exhibit exhibit) {
    return """
    <a class="card" href="%s">%s<b>%s</b><span>%s</span></a>
    """
        .formatted(
            exhibit.file(),
            exhibit.picture(PIXELS),
            Html.text(exhibit.name()),
            Html.text(exhibit.operation().about()));
  }
}
