package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.remote.PushOperation;
import org.edgeloop.dvc.remote.TransferResult;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc push}: data from the cache to remotes. */
@Command(name = "push", description = { "Bring data from the cache to a remote: a folder, or one by SSH or S3.",
		"What is there already is not sent again, so that a push that was cut off is gone on with.",
		"Ends with 1 if some files could not be sent, and with 4 if the remote cannot be reached." },
		footer = { "  edgeloop dvc push", "  edgeloop dvc push data.dvc -r storage --json" })
@NonNullByDefault({})
public final class PushCommand implements Callable<Integer> {

	@Mixin
	private RemoteArguments arguments;

	@Option(names = "--run-cache", negatable = true, description = "The history of runs, too.")
	private boolean runCache;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PushCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = arguments.repository();
		TransferResult result = new PushOperation(repository, RemoteArguments.remotes(), arguments.access(console), arguments.used(repository, console),
				arguments.options(runCache)).run(console.progress());
		TransferReport.warn(console, result);
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				TransferReport.writeJson(json, result, "pushed");
				json.writeEndObject();
			}
		}
		if (result.failed() > 0) {
			TransferReport.failed(console, result, "push data to the cloud", "upload");
			return ExitCode.CHECK_FAILED;
		}
		if (!asJson && !quiet) {
			TransferReport.summary(console, repository, arguments.remote().isPresent(), TransferReport.count("pushed", result.transferred()));
		}
		return ExitCode.OK;
	}
}
