package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc remote default}: says which remote is taken where none is said. */
@Command(name = "default", description = "Say which remote is taken where none is said; without a name, print it.",
		footer = { "  edgeloop dvc remote default store", "  edgeloop dvc remote default --unset" })
@NonNullByDefault({})
public final class DefaultCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "The remote's name.")
	private String name;

	@Option(names = { "-u", "--unset" }, description = "Take none where none is said.")
	private boolean unset;

	@Mixin
	private RemoteArguments remotes;

	private final Console console;

	public DefaultCommand(Console console) {
		this.console = console;
	}

	/** Exit code 1 says that there is none, as DVC's does. */
	@Override
	public Integer call() throws IOException {
		if (unset) {
			remotes.edit().clearDefault();
		} else if (name != null) {
			remotes.edit().makeDefault(name);
		} else {
			Optional<String> present = remotes.config().defaultRemote();
			console.print(present.orElse("No default remote set") + "\n");
			return present.isPresent() ? ExitCode.OK : ExitCode.CHECK_FAILED;
		}
		return ExitCode.OK;
	}
}
