package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.dvc.pipeline.ParamsDiffOperation;
import org.edgeloop.dvc.pipeline.ValueDiff;
import org.edgeloop.dvc.pipeline.ValueDiffText;
import org.edgeloop.dvc.value.PythonJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dvc params diff}: compares parameters. */
@Command(name = "params", description = "Compare the parameters of a repository.",
		footer = "  edgeloop dvc params diff")
@Subcommands(ParamsCommand.Diff.class)
@NonNullByDefault({})
public final class ParamsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "a command is missing: diff");
	}

	/** {@code dvc params diff}. */
	@Command(name = "diff", description = { "Compare parameters at two states of a repository.",
			"With --json: old and new by file and name, as DVC prints it." },
			footer = { "  edgeloop dvc params diff", "  edgeloop dvc params diff HEAD~1 HEAD --json" })
	@NonNullByDefault({})
	public static final class Diff implements Callable<Integer> {

		@Mixin
		private WorkingFolder folder;

		@Mixin
		private ComparedStates states;

		@Option(names = "--deps", description = "Only parameters that stages depend on.")
		private boolean dependenciesOnly;

		private final Console console;

		public Diff(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() throws IOException {
			List<String> targets = states.targets();
			ValueDiff diff = new ParamsDiffOperation(folder.path(), states.before(), states.after(), targets, dependenciesOnly, states.all())
					.run(console.progress());
			ComparedStates.reportFailed(diff.failed(), List.of(), console);
			console.print(states.asJson() ? PythonJson.write(diff.json(folder.path())) + "\n"
					: new ValueDiffText("Param", states.withPath(), false, -1, states.markdown()).text(diff, folder.path()));
			return ExitCode.OK;
		}
	}
}
