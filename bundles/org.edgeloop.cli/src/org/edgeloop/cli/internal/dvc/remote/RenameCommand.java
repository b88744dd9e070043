package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dvc remote rename}: gives a remote another name. */
@Command(name = "rename", description = "Give a remote another name.",
		footer = "  edgeloop dvc remote rename store archive")
@NonNullByDefault({})
public final class RenameCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "The remote's name.")
	private String name;

	@Parameters(index = "1", paramLabel = "NEW", description = "Its new name.")
	private String newName;

	@Mixin
	private RemoteArguments remotes;

	@Override
	public Integer call() throws IOException {
		remotes.edit().rename(name, newName);
		return ExitCode.OK;
	}
}
