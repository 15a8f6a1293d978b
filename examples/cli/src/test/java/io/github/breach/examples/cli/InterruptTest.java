package io.github.breach.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, sent to a real process. */
class InterruptTest {
  private static final int INPUTS = 2_000;

  private final Path folder;

  InterruptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasPrintedBeforeCtrlCIsWholeRecords() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill on this machine");
    Process process = start();
    List<String> lines = new ArrayList<>();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.add(String.valueOf(out.readLine()));
      new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).start().waitFor();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertTrue(lines.size() < INPUTS, "it stopped");
    for (String line : lines) {
      assertEquals("breach-disclosure/1", new ObjectMapper().readTree(line).get("schema").asText());
    }
  }

  /** More inputs than are done before the signal comes. */
  private Process start() throws IOException {
    Path notice = Files.writeString(folder.resolve("a.txt"), "5月7日、書類を紛失しました。\n".repeat(300));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), Main.class.getName(), "parse", "--format=ndjson"));
    command.addAll(Collections.nCopies(INPUTS, notice.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path", "");
    return surefire.isEmpty() ? System.getProperty("java.class.path", "") : surefire;
  }
}
