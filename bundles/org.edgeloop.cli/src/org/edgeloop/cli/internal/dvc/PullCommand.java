package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CheckoutOperation;
import org.edgeloop.dvc.data.CheckoutOptions;
import org.edgeloop.dvc.data.CheckoutReport;
import org.edgeloop.dvc.remote.FetchOperation;
import org.edgeloop.dvc.remote.PullOperation;
import org.edgeloop.dvc.remote.PullResult;
import org.edgeloop.dvc.remote.TransferResult;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc pull}: data from remotes to the workspace. */
@Command(name = "pull", description = { "Bring data from a remote to the workspace: fetch it, and check it out.",
		"Content of the workspace that is in no cache is only overwritten with --force.",
		"Ends with 1 if some files could not be fetched or checked out, and with 4 if the remote cannot be reached." },
		footer = { "  edgeloop dvc pull", "  edgeloop dvc pull data/2026 --json" })
@NonNullByDefault({})
public final class PullCommand implements Callable<Integer> {

	@Mixin
	private RemoteArguments arguments;

	@Option(names = "--run-cache", negatable = true, description = "The history of runs, too.")
	private boolean runCache;

	@Option(names = { "-f", "--force" }, description = "Overwrite and delete content that is in no cache.")
	private boolean force;

	@Option(names = "--allow-missing", description = "Let data be missing that the remote does not have.")
	private boolean allowMissing;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PullCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = arguments.repository();
		DataTargets names = arguments.names(repository);
		var fetch = new FetchOperation(repository, RemoteArguments.remotes(), arguments.access(console), arguments.used(repository, console),
				arguments.options(runCache));
		var checkout = new CheckoutOperation(repository, arguments.targetsFromRoot(repository, console), new CheckoutOptions(force, false, arguments.isRecursive()));
		PullResult result = new PullOperation(repository, fetch, checkout).run(console.progress());
		TransferReport.warn(console, result.fetched());
		if (asJson) {
			printJson(result, names);
		} else if (!quiet && result.checkout().isPresent()) {
			CheckoutReport report = result.checkout().get();
			console.print(new CheckoutText(report, names).changes());
			TransferReport.summary(console, repository, arguments.remote().isPresent(), counts(result.fetched(), report));
		}
		return exitCode(result, names);
	}

	private static Map<String, Long> counts(TransferResult fetched, CheckoutReport report) {
		Map<String, Long> counts = TransferReport.count("fetched", fetched.transferred());
		counts.put("modified", (long) report.modifiedFiles());
		counts.put("added", (long) report.addedFiles());
		counts.put("deleted", (long) report.deletedFiles());
		return counts;
	}

	private int exitCode(PullResult result, DataTargets names) {
		if (result.checkout().isEmpty()) {
			TransferReport.failed(console, result.fetched(), "pull data from the cloud", "download");
			return ExitCode.CHECK_FAILED;
		}
		CheckoutReport report = result.checkout().get();
		if (report.failed().isEmpty() || allowMissing) {
			return ExitCode.OK;
		}
		console.message("ERROR: failed to pull data from the cloud - " + new CheckoutText(report, names).failedTargets());
		return ExitCode.CHECK_FAILED;
	}

	private void printJson(PullResult result, DataTargets names) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			TransferReport.writeJson(json, result.fetched(), "fetched");
			Optional<CheckoutReport> checkout = result.checkout();
			json.writeBooleanField("checkedOut", checkout.isPresent());
			if (checkout.isPresent()) {
				writePaths(json, "added", checkout.get().added(), names);
				writePaths(json, "modified", checkout.get().modified(), names);
				writePaths(json, "deleted", checkout.get().deleted(), names);
				writePaths(json, "notCheckedOut", new TreeSet<>(checkout.get().failed().keySet()), names);
			}
			json.writeEndObject();
		}
	}

	private static void writePaths(JsonGenerator json, String name, Collection<String> paths, DataTargets names) throws IOException {
		json.writeArrayFieldStart(name);
		for (String path : paths) {
			json.writeString(names.fromFolder(path));
		}
		json.writeEndArray();
	}
}
