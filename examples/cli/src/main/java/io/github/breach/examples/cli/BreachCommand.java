package io.github.breach.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which is bad usage. */
@Command(
    name = "breach",
    mixinStandardHelpOptions = true,
    versionProvider = BreachCommand.Version.class,
    description = "Reads Japanese personal-data-breach notices.",
    footer = {
      "",
      "Exit status: 0 when every input was read, 1 when some could not be,",
      "2 for bad usage."
    })
final class BreachCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine commandLine(Console console) {
    return new CommandLine(new BreachCommand())
        .addSubcommand(new ParseCommand(console))
        .addSubcommand(new DatesCommand(console))
        .addSubcommand(new CountsCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: parse, dates or counts");
  }

  /** The version written into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = BreachCommand.class.getPackage().getImplementationVersion();
      return new String[] {"breach " + (version == null ? "(not packaged)" : version)};
    }
  }
}
