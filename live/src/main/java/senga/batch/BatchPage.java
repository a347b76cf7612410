package senga.batch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import senga.export.OutputFile;

/** A page that shows all pictures of a list; plain HTML that opens from the disk. */
public final class BatchPage {
  private static final Set<String> SHOWN = Set.of("svg", "png", "gif", "apng");
  private static final String MARK = "<meta name=\"generator\" content=\"senga batch\">";
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="generator" content="senga batch"><title>TITLE</title>
      <style>
        body { font: 13px/1.4 system-ui, sans-serif; margin: 24px; background: #f3f3f1; }
        main { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 18px; }
        figure { margin: 0; }
        img { width: 100%; background: white; box-shadow: 0 1px 4px #0003; }
        .missing { color: #b00020; }
      </style></head><body><h1>TITLE</h1><main>
      """;

  private BatchPage() {}

  /**
   * Writes {@code index.html} into the folder of the list, over one of an earlier batch; next to
   * another page of that name, under the next free one.
   *
   * @param missing jobs whose pictures are not there
   * @throws senga.export.ExportFailed if it cannot be written
   */
  public static Path write(JobList list, List<Job> missing) {
    String text = text(list, new HashSet<>(missing));
    Path page = list.folder().resolve("index.html");
    return OutputFile.at(page).overwrite(isOurs(page)).write(text);
  }

  private static boolean isOurs(Path page) {
    try {
      return Files.isRegularFile(page) && Files.readString(page).contains(MARK);
    } catch (IOException unreadable) {
      return false;
    }
  }

  static String text(JobList list, Set<Job> missing) {
    String title = list.jobs().size() + " pictures";
    StringBuilder page = new StringBuilder(HEAD.replace("TITLE", title));
    List<String> captions = new Captions(list.jobs()).texts();
    for (int i = 0; i < captions.size(); i++) {
      Job job = list.jobs().get(i);
      page.append("<figure>");
      if (missing.contains(job)) {
        page.append("<p class=\"missing\">missing</p>");
      } else {
        page.append("<a href=\"")
            .append(link(job))
            .append("\">")
            .append(picture(job))
            .append("</a>");
      }
      page.append("<figcaption><b>")
          .append(escaped(captions.get(i)))
          .append("</b><br>")
          .append(escaped(job.out()))
          .append("</figcaption></figure>\n");
    }
    return page.append("</main></body></html>\n").toString();
  }

  private static String picture(Job job) {
    return SHOWN.contains(job.format())
        ? "<img loading=\"lazy\" alt=\"\" src=\"" + link(job) + "\">"
        : escaped(job.format());
  }

  private static String link(Job job) {
    return URLEncoder.encode(job.out(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
