package io.github.breach.examples.cli.page;

import io.github.breach.examples.cli.Notice;
import io.github.breach.examples.cli.RecordFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One page that holds every notice of a run, each beside its facts, and an index where there are
 * several. It loads nothing, and its policy lets nothing run but its own script.
 *
 * <p>One page: for one run. The index is made of the notices in the order in which they were
 * written.
 */
public final class EvidencePage implements RecordFormat {
  private final Labels labels;
  private final String style = Resource.read("page.css");
  private final String script = Resource.read("page.js");
  private final List<IndexRow> rows = new ArrayList<>();

  public EvidencePage(Language language) {
    this.labels = new Labels(language);
  }

  @Override
  public String opening() {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; \
        script-src '%s'; base-uri 'none'; form-action 'none'">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        """
        .formatted(
            labels.tag(), hash(style), hash(script), Html.escape(labels.of("page.title")), style);
  }

  @Override
  public Piece record(Notice notice) {
    String article = NoticeArticle.of(notice, labels);
    return number -> {
      add(IndexRow.of(notice.disclosure(), number, labels));
      return "<article id=\"n" + number + "\">\n" + article + "</article>\n";
    };
  }

  private synchronized void add(IndexRow row) {
    rows.add(row);
  }

  /** Asked for by another thread where the run is broken off. */
  @Override
  public synchronized String closing() {
    String index = rows.size() == 1 ? "" : IndexTable.of(rows, labels);
    return index + "</main>\n<script>" + script + "</script>\n</body>\n</html>\n";
  }

  /** By which the policy knows the page's own style and script. */
  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
