package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.remote.FetchOperation;
import org.edgeloop.dvc.remote.TransferResult;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc fetch}: data from remotes to the cache. */
@Command(name = "fetch", description = { "Bring data from a remote to the cache: from a folder, or by SSH, S3 or HTTP. The workspace stays as it is.",
		"Whatever comes is hashed before it is kept; what the cache has is not fetched again.",
		"Ends with 1 if some files could not be fetched, and with 4 if the remote cannot be reached." },
		footer = { "  edgeloop dvc fetch", "  edgeloop dvc fetch data.dvc -r storage --json" })
@NonNullByDefault({})
public final class FetchCommand implements Callable<Integer> {

	@Mixin
	private RemoteArguments arguments;

	@Option(names = "--run-cache", negatable = true, description = "The history of runs, too.")
	private boolean runCache;

	@Option(names = "--max-size", paramLabel = "BYTES", description = "Only files and folders of data that are smaller than this.")
	private Long maxSize;

	@Option(names = "--type", paramLabel = "TYPE", description = "Only ${COMPLETION-CANDIDATES}; may be given twice.")
	private List<DataType> types = List.of();

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	/** Data that stages put out for people to look at. */
	enum DataType {
		METRICS(Kind.METRIC), PLOTS(Kind.PLOT);

		private final Kind kind;

		DataType(Kind kind) {
			this.kind = kind;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Console console;

	public FetchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = arguments.repository();
		TransferResult result = new FetchOperation(repository, RemoteArguments.remotes(), arguments.access(console), arguments.used(repository, console, this::isWanted),
				arguments.options(runCache)).run(console.progress());
		TransferReport.warn(console, result);
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				TransferReport.writeJson(json, result, "fetched");
				json.writeEndObject();
			}
		}
		if (result.failed() > 0) {
			TransferReport.failed(console, result, "fetch data from the cloud", "download");
			return ExitCode.CHECK_FAILED;
		}
		if (!asJson && !quiet) {
			TransferReport.summary(console, repository, arguments.remote().isPresent(), TransferReport.count("fetched", result.transferred()));
		}
		return ExitCode.OK;
	}

	/** What nobody knows the size of is not left out, as with DVC. */
	private boolean isWanted(TrackedOutput output) {
		return (maxSize == null || output.output().size() < maxSize)
				&& (types.isEmpty() || types.stream().anyMatch(type -> type.kind == output.output().flags().kind()));
	}
}
