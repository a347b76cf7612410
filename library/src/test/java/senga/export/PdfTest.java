package senga.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import senga.control.Controls;
import senga.geometry.Color;
import senga.scene.Canvas;
import senga.scene.Drawing;
import senga.scene.Pen;
import senga.testing.Program;
import senga.testing.RandomDrawings;

/** That other programs draw it as we do is held by {@code PapersAgreeTest} of the module live. */
class PdfTest {
  private static final String RED =
      "2.83464567 0 0 -2.83464567 0 283.46456693 cm\n0.35 w 1 J 1 j 1 0 0 RG\n";

  @TempDir private Path folder;

  @Test
  void aLayerReadsLikeThis() throws IOException {
    Pen pen = new Pen("ink", Color.of("#ff0000"), 0.35);
    PdfReader pdf =
        read(
            Drawings.drawing(
                Canvas.mm(100, 100), pen, "0 0, 10.5 0, 10.5004 -0.0004 | 1 1, 2 1, 1 1 | 7 8"));
    assertThat(pdf.contents())
        .containsExactly(
            "/OC /L1 BDC q \n"
                + RED
                + "0 0 m\n10.5 0 l\n10.5 0 l\nS\n"
                + "1 1 m\n2 1 l\ns\n"
                + "7 8 m\n7.01 8 l\nS\n"
                + "Q EMC\n");
    assertThat(pdf.page()).contains("/Properties << /L1 1 0 R>>").doesNotContain("/Group");
  }

  @Test
  void thePageIsExactlyThePaper() throws IOException {
    PdfReader pdf = read(Drawings.drawing(Canvas.parse("A5"), Pen.DEFAULT, "1 1, 2 2"));
    assertThat(pdf.page()).contains("/MediaBox [0 0 419.52755906 595.27559055]");
  }

  @Test
  void onPaperBeyondFiveMetresAUnitIsSeveralPoints() throws IOException {
    PdfReader pdf = read(Drawings.drawing(Canvas.mm(10_000, 2540), Pen.DEFAULT, "1 1, 2 2"));
    assertThat(pdf.page()).contains("/MediaBox [0 0 14173.22834646 3600] /UserUnit 2");
    assertThat(pdf.contents().getFirst()).contains("1.41732283 0 0 -1.41732283 0 3600 cm");
  }

  @Test
  void everyPenIsALayerWithItsName() throws IOException {
    Drawing drawing =
        new Drawing(
            Canvas.mm(100, 100),
            List.of(
                part(Pen.DEFAULT.name("0.3 (red) \\")),
                part(Pen.DEFAULT.name("青いインク \uD83D\uDD8B")),
                part(Pen.DEFAULT),
                part(Pen.DEFAULT.name("a\nb\uD800").color(Color.of("#12345680")))));
    assertThat(read(drawing).layers())
        .containsExactly("0.3 (red) \\", "青いインク \uD83D\uDD8B", "3", "a\nb�");
  }

  @Test
  void aTranslucentInkIsTheOpacityOfItsLayer() throws IOException {
    Pen pen = new Pen("ink", Color.of("#ff000080"), 0.35);
    PdfReader pdf = read(Drawings.drawing(Canvas.mm(100, 100), pen, "1 1, 2 2"));
    int group = pdf.group();
    assertThat(pdf.stream(group)).isEqualTo(RED + "1 1 m\n2 2 l\nS\n");
    assertThat(pdf.object(group))
        .contains("/BBox [0 0 283.46456693 283.46456693]", "/Group <</S /Transparency");
    int state = Integer.parseInt(pdf.page().replaceAll(".*/ExtGState << /S(\\d+) .*", "$1"));
    assertThat(pdf.object(state)).contains("/CA 0.50196078 /ca 0.50196078");
    assertThat(pdf.contents().getFirst()).contains("q /S" + state + " gs\n/X" + group + " Do\nQ");
  }

  @Test
  void colouredPaperIsALayerThatCanBeSwitchedOff() throws IOException {
    Canvas paper = Canvas.mm(25.4, 50.8).background(Color.of("#10203040"));
    Drawing drawing = Drawings.drawing(paper, Pen.DEFAULT.name("ink"), "1 1, 2 2");
    PdfReader pdf = read(drawing);
    assertThat(pdf.layers()).containsExactly("%background", "ink");
    assertThat(pdf.contents().getFirst())
        .contains("0.0627451 0.1254902 0.18823529 rg 0 0 72 144 re f")
        .containsPattern("q /S\\d+ gs\n");
    PdfReader bare = new PdfReader(Drawings.bytes(new Pdf().paper(Pdf.Paper.NONE), drawing));
    assertThat(bare.layers()).containsExactly("ink");
    assertThat(read(Drawings.drawing("1 1, 2 2")).layers()).hasSize(1);
  }

  @Test
  void linesThatLeadFarAwayAreCutWhereNobodySeesIt() throws IOException {
    String content =
        read(Drawings.drawing("-1e30 50, 1e30 50 | 9e20 9e20 | 5 5, 6 6, 1e9 6 | 800 0, 1 1"))
            .contents()
            .getFirst();
    assertThat(content.lines().skip(3))
        .containsExactly(
            "-100.3 50 m",
            "200.3 50 l",
            "S",
            "5 5 m",
            "6 6 l",
            "6 6 m",
            "200.3 6 l",
            "S",
            "800 0 m",
            "1 1 l",
            "S",
            "Q EMC");
  }

  @Test
  void theFileSaysWhereItCameFrom() throws Exception {
    Controls controls = Controls.NONE.with(10, 0.5).with("osc/a", -2);
    Provenance from = Provenance.of("線画", "1.2").seconds(1e-7).seed(-7).controls(controls);
    PdfReader pdf =
        new PdfReader(Drawings.bytes(new Pdf().title("a & b"), Drawings.drawing(""), from));
    assertThat(PdfReader.string("Title", pdf.info())).isEqualTo("a & b");
    assertThat(PdfReader.string("Creator", pdf.info())).isEqualTo("Senga 1.2");
    assertThat(PdfReader.string("Subject", pdf.info()))
        .isEqualTo("--t 0.0000001 --seed -7 --cc 10=0.5 --set osc/a=-2");
    assertThat(pdf.info()).as("no dates").doesNotContain("Date");
    Document xmp = xml(pdf.stream(PdfReader.reference("Metadata", pdf.catalog())));
    Element said = (Element) xmp.getElementsByTagNameNS("*", "Description").item(0);
    assertThat(said.getAttributeNS("urn:senga:drawing", "sketch")).isEqualTo("線画");
    assertThat(said.getAttributeNS("urn:senga:drawing", "seconds")).isEqualTo("0.0000001");
    assertThat(said.getAttributeNS("urn:senga:drawing", "seed")).isEqualTo("-7");
    assertThat(xmp.getElementsByTagNameNS("*", "title").item(0).getTextContent())
        .isEqualTo("a & b");
    assertThat(xmp.getElementsByTagNameNS("*", "Bag").item(0).getTextContent())
        .isEqualTo("10=0.5osc/a=-2");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void everyObjectOfAnyDrawingIsWhereTheTableSays() {
    RandomDrawings.forEach(
        lines -> {
          Pen clear = new Pen("b", Color.of("#00ff0040"), 2);
          Drawing drawing =
              new Drawing(
                  Canvas.mm(100, 100).background(Color.of("#eee")),
                  List.of(new Drawing.Part(Pen.DEFAULT, lines), new Drawing.Part(clear, lines)));
          PdfReader pdf = read(drawing);
          assertThat(pdf.layers()).containsExactly("%background", "1", "b");
          for (int number = 1; number <= pdf.count(); number++) {
            assertThat(pdf.object(number)).isNotEmpty();
          }
        });
  }

  @Test
  void anotherProgramReadsPageTitleAndText() throws Exception {
    Program.need("pdfinfo", "-v");
    Path file = folder.resolve("a.pdf");
    Pen pen = new Pen("ink", Color.of("#ff000080"), 0.35);
    Canvas paper = Canvas.parse("A4").background(Color.of("#fee"));
    Files.write(file, Drawings.bytes(new Pdf(), Drawings.drawing(paper, pen, "1 1, 2 2")));
    assertThat(Program.output(file, "pdfinfo", "FILE"))
        .containsPattern("Title: +test\n")
        .containsPattern("Subject: +--t 0 --seed 0\n")
        .containsPattern("Creator: +Senga 0.0\n")
        .containsPattern("Pages: +1\n")
        .containsPattern("Page size: +595.276 x 841.89 pts \\(A4\\)\n")
        .containsPattern("Metadata Stream: +yes\n");
  }

  @Test
  void aMillionVerticesTakeNoMoreMemoryThanAThousand() throws IOException {
    long small = Drawings.allocated(new Pdf(), Drawings.walks(10, 100, 400, 400, 1));
    long large = Drawings.allocated(new Pdf(), Drawings.walks(10_000, 100, 400, 400, 1));
    assertThat(large - small).as("bytes for %d vertices more", 999_000).isLessThan(64 << 10);
  }

  private static PdfReader read(Drawing drawing) {
    return new PdfReader(Drawings.bytes(new Pdf(), drawing));
  }

  private static Drawing.Part part(Pen pen) {
    return new Drawing.Part(pen, Drawings.lines("0 0, 1 1"));
  }
}
