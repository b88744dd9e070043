package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.pipeline.StageStatus;
import org.edgeloop.dvc.pipeline.StatusOperation;
import org.edgeloop.dvc.pipeline.StatusText;
import org.edgeloop.dvc.value.PythonJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc status}: what differs from what was recorded. */
@Command(name = "status", description = { "Say which data and which stages differ from what was recorded.",
		"With --json: what has changed by stage, as DVC prints it.",
		"With --cloud or --remote: which data is not both in the cache and on the remote." },
		footer = { "  edgeloop dvc status", "  edgeloop dvc status --cloud", "  edgeloop dvc status train --json" })
@NonNullByDefault({})
public final class StatusCommand implements Callable<Integer> {

	@Mixin
	private RemoteArguments arguments;

	@Option(names = { "-c", "--cloud" }, description = "Hold the cache against the remote instead.")
	private boolean cloud;

	@Option(names = "--no-updates", description = "Don't look whether imported data have changed where they came from, which is never done here.")
	private boolean noUpdates;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing; end with 1 if anything has changed.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public StatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (cloud || arguments.remote().isPresent()) {
			return new CloudStatus(arguments, console).print(quiet, asJson);
		}
		StageStatus status = new StatusOperation(arguments.folder(), arguments.targets(), arguments.withDependencies(), arguments.isRecursive()).run(console.progress());
		if (quiet) {
			return status.isUpToDate() ? ExitCode.OK : ExitCode.CHECK_FAILED;
		}
		status.warnings().forEach(warning -> console.message("WARNING: " + warning));
		console.print(asJson ? PythonJson.write(StatusText.json(status)) + "\n" : StatusText.text(status));
		return ExitCode.OK;
	}
}
