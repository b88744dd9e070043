package org.edgeloop.cli.internal.dvc.remote;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dvc remote modify}: sets an option of a remote. */
@Command(name = "modify", description = { "Set an option of a remote, or unset it.",
				"Passwords, keys and tokens are refused in the repository's configuration, which goes into Git: set them with --local." },
		footer = { "  edgeloop dvc remote modify store port 2222", "  edgeloop dvc remote modify bucket secret_access_key KEY --local" })
@NonNullByDefault({})
public final class ModifyCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "The remote's name.")
	private String name;

	@Parameters(index = "1", paramLabel = "OPTION", description = "The option's name.")
	private String option;

	@Parameters(index = "2", paramLabel = "VALUE", arity = "0..1", description = "The option's value.")
	private String value;

	@Option(names = { "-u", "--unset" }, description = "Unset the option.")
	private boolean unset;

	@Spec
	private CommandSpec command;

	@Mixin
	private RemoteArguments remotes;

	@Override
	public Integer call() throws IOException {
		if (unset) {
			remotes.edit().unset(name, option);
		} else if (value == null) {
			throw new ParameterException(command.commandLine(), "a value is missing, or --unset");
		} else {
			remotes.edit().modify(name, option, value);
		}
		return ExitCode.OK;
	}
}
