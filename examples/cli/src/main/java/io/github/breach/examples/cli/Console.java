package io.github.breach.examples.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param records standard output, which carries records and nothing else
 * @param err standard error, for whatever is not a record
 * @param terminal which of the two are terminals, and how wide
 */
record Console(InputStream in, RecordOutput records, PrintStream err, Terminal terminal) {

  /** A line of the form {@code breach: what: problem} on standard error. */
  synchronized void complain(String what, String problem) {
    err.println("breach: " + what + ": " + problem);
    err.flush();
  }

  /** For help and usage messages, whose writer picocli wants. */
  PrintWriter printer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
