package senga.reference;

import senga.geometry.Polylines;

/** The few pieces of HTML that all pages share. */
final class Html {
  private Html() {}

  /** Text as HTML writes it. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A whole page. */
  static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="style.css">
    </head>
    <body>
    %s</body>
    </html>
    """
        .formatted(text(title), body);
  }

  /** A small picture that takes the colour of the text around it. */
  static String picture(String description, Sample sample, Polylines lines) {
    return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><path d=\"%s\"/></svg>"
        .formatted(sample.units(), sample.units(), text(description), sample.path(lines));
  }
}
