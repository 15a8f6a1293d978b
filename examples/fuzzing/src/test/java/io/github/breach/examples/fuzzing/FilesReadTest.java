package io.github.breach.examples.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.examples.fuzzing.text.SpelledText;
import io.github.breach.extract.DisclosureParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the flight recorder sees of files and connections while notices are read. */
class FilesReadTest {
  private static final List<String> OUTSIDE =
      List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite");

  @TempDir Path folder = Path.of("");

  @Test
  void aParseOpensNothingButTheClassesAndTablesOfTheClassPath() throws IOException {
    List<String> texts = Seeds.notices(10).map(SpelledText::of).toList();
    DisclosureParser parser = DisclosureParser.standard();
    assertEquals(List.of(), opened(() -> texts.forEach(parser::parseAll)));
  }

  @Test
  void aFileReadBesidesIsSeen() throws IOException {
    Path file = Files.writeString(folder.resolve("notice.txt"), "お詫び");
    List<String> opened = opened(() -> assertEquals(1, readLines(file).size()));
    assertEquals(List.of("jdk.FileRead " + file), opened);
  }

  private List<String> opened(Runnable work) throws IOException {
    Path dump = folder.resolve("work.jfr");
    try (Recording recording = new Recording()) {
      OUTSIDE.forEach(event -> recording.enable(event).withoutThreshold());
      recording.start();
      work.run();
      recording.stop();
      recording.dump(dump);
    }
    String thread = Thread.currentThread().getName();
    return RecordingFile.readAllEvents(dump).stream()
        .filter(event -> event.getThread() != null)
        .filter(event -> thread.equals(event.getThread().getJavaName()))
        .map(FilesReadTest::opened)
        .filter(FilesReadTest::isOutside)
        .distinct()
        .toList();
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String opened(RecordedEvent event) {
    String what = event.hasField("path") ? event.getString("path") : event.getString("host");
    return event.getEventType().getName() + " " + what;
  }

  private static boolean isOutside(String event) {
    String path = event.substring(event.indexOf(' ') + 1);
    boolean classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath())
            .anyMatch(entry -> Path.of(path).toAbsolutePath().startsWith(entry));
    boolean java = Files.exists(Path.of(path)) && path.startsWith(System.getProperty("java.home"));
    return !event.startsWith("jdk.FileRead") || !classPath && !java;
  }
}
