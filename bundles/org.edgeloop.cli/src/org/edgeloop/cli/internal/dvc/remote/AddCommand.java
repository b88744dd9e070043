package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc remote add}: adds a remote. */
@Command(name = "add", description = "Add a remote: an address such as ssh://host/path, s3://bucket/path or https://host/path, or the path of a folder.",
		footer = { "  edgeloop dvc remote add -d store /srv/dvc", "  edgeloop dvc remote add bucket s3://data/project" })
@NonNullByDefault({})
public final class AddCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "The remote's name.")
	private String name;

	@Parameters(index = "1", paramLabel = "URL", description = "Where it is.")
	private String url;

	@Option(names = { "-d", "--default" }, description = "Make it the one that is taken where none is said.")
	private boolean makeDefault;

	@Option(names = { "-f", "--force" }, description = "Replace one of that name.")
	private boolean force;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing.")
	private boolean quiet;

	@Mixin
	private RemoteArguments remotes;

	private final Console console;

	public AddCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		remotes.edit().add(name, url, force);
		if (makeDefault) {
			if (!quiet) {
				console.print("Setting '" + name.toLowerCase(Locale.ROOT) + "' as a default remote.\n");
			}
			remotes.edit().makeDefault(name);
		}
		return ExitCode.OK;
	}
}
