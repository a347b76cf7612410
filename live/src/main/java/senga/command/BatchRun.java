package senga.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import senga.batch.BatchPage;
import senga.batch.Captions;
import senga.batch.Job;
import senga.batch.JobList;
import senga.export.ExportFailed;
import senga.realise.Budget;
import senga.realise.RealiseCache;
import senga.realise.Realiser;
import senga.scene.Drawing;
import senga.sketch.Deadline;
import senga.sketch.UserError;
import senga.stage.ContactSheet;
import senga.stage.SheetLayout;
import senga.words.Failure;
import senga.words.Quote;

/** Has all jobs of a list done by several threads, each taking the next one that is free. */
final class BatchRun {
  /** Of all drawings on a sheet, which are in memory together. */
  private static final int MOST_VERTICES = 8_000_000;

  private final JobList list;
  private final Supplier<JobRunner> runners;
  private final PrintWriter out;
  private final Consumer<String> say;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger drawn = new AtomicInteger();
  private final AtomicInteger beyond = new AtomicInteger();
  private final AtomicInteger there = new AtomicInteger();
  private final ConcurrentLinkedQueue<Job> failed = new ConcurrentLinkedQueue<>();

  /**
   * @param runners makes what one thread works with
   * @param say told what went wrong
   */
  BatchRun(JobList list, Supplier<JobRunner> runners, PrintWriter out, Consumer<String> say) {
    this.list = list;
    this.runners = runners;
    this.out = out;
    this.say = say;
  }

  /** Does all jobs; what fails is said, and the others are done all the same. */
  void draw(int threads) {
    int most = Math.clamp(list.jobs().size(), 1, threads);
    try (var workers =
        Executors.newFixedThreadPool(
            most, Thread.ofPlatform().daemon().name("senga-batch-", 1).factory())) {
      for (int i = 0; i < most; i++) {
        workers.execute(() -> work(runners.get()));
      }
    }
  }

  /** Whether not one picture is there. */
  boolean isInVain() {
    return drawn.get() + there.get() == 0;
  }

  private void work(JobRunner runner) {
    for (int i = next.getAndIncrement(); i < list.jobs().size(); i = next.getAndIncrement()) {
      Job job = list.jobs().get(i);
      try {
        count(job, runner.run(job));
      } catch (UserError | ExportFailed | IllegalArgumentException e) {
        fail(job, String.valueOf(e.getMessage()));
      } catch (RuntimeException | LinkageError e) {
        fail(job, Failure.sentence(e));
      }
    }
  }

  private void count(Job job, JobRunner.Outcome outcome) {
    switch (outcome) {
      case THERE -> there.incrementAndGet();
      case DRAWN -> drawn(job, "");
      case DRAWN_BEYOND_PAPER -> {
        beyond.incrementAndGet();
        drawn(job, "  (lines leave the paper)");
      }
    }
  }

  private void drawn(Job job, String remark) {
    drawn.incrementAndGet();
    out.println(Quote.path(list.out(job)) + remark);
  }

  private void fail(Job job, String why) {
    failed.add(job);
    say.accept(Quote.path(job.out()) + " is missing: " + why);
  }

  /**
   * One paper with all pictures that there is room for, in the order of the list.
   *
   * @param overwrite whether a sheet that is there may be written over
   */
  void sheet(boolean overwrite) {
    if (list.jobs().isEmpty()) {
      return;
    }
    Job first = list.jobs().getFirst();
    Path before = ContactSheet.of(list.sketch(first), list.folder());
    if (drawn.get() == 0 && !overwrite && Files.exists(before)) {
      out.println(Quote.path(before) + "  was there");
      return;
    }
    JobRunner runner = runners.get();
    ContactSheet sheet =
        new ContactSheet(
            list.sketch(first),
            runner.act(first),
            Deadline.LIMIT,
            new Realiser(Budget.DEFAULT, new RealiseCache()));
    List<@Nullable Drawing> drawings = drawings(runner);
    Captions captions = new Captions(list.jobs());
    SheetLayout layout = sheet.layout(captions.inARow(), drawings.size());
    sheet
        .write(layout, drawings, captions.texts(), list.folder(), overwrite)
        .forEach(file -> out.println(Quote.path(file)));
  }

  private List<@Nullable Drawing> drawings(JobRunner runner) {
    List<@Nullable Drawing> drawings = new ArrayList<>();
    long vertices = 0;
    for (Job job : list.jobs()) {
      Drawing drawing = failed.contains(job) ? null : runner.drawing(job);
      vertices += drawing == null ? 0 : drawing.vertexCount();
      if (vertices > MOST_VERTICES) {
        say.accept("the sheet ends before " + Quote.path(job.out()) + ": there is no more room");
        return drawings;
      }
      drawings.add(drawing);
    }
    return drawings;
  }

  /** Writes a page with all pictures, says what came of them, and returns the exit code. */
  int tell() {
    Path page = BatchPage.write(list, List.copyOf(failed));
    out.println(Quote.path(page));
    out.println(
        String.format(
            Locale.ROOT,
            "%,d drawn, %,d were there, %,d failed",
            drawn.get(),
            there.get(),
            failed.size()));
    if (beyond.get() > 0) {
      say.accept(
          String.format(
              Locale.ROOT, "warning: lines leave the paper in %,d of the drawn", beyond.get()));
    }
    return failed.isEmpty() ? 0 : 1;
  }
}
