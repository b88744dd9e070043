package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dvc remote remove}: takes a remote out of the configuration. */
@Command(name = "remove", description = "Take a remote out of the configuration. The data in it stay.",
		footer = "  edgeloop dvc remote remove store")
@NonNullByDefault({})
public final class RemoveCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "The remote's name.")
	private String name;

	@Mixin
	private RemoteArguments remotes;

	@Override
	public Integer call() throws IOException {
		remotes.edit().remove(name);
		return ExitCode.OK;
	}
}
