package io.github.breach.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one command line gave. Standard output is decoded as UTF-8, whatever its stream says. */
record Execution(int status, String out, String err) {

  static Execution of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Execution withInput(String input, String... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Execution withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.US_ASCII),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Execution(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
