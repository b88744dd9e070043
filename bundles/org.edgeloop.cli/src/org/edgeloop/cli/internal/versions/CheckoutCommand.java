package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.dvc.RemoteArguments;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.remote.FetchOperation;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;
import org.edgeloop.lineage.CheckedOutVersion;
import org.edgeloop.lineage.CheckoutBesideOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions checkout}: an older version with its data beside the present one. */
@Command(name = "checkout", description = { "Put a version of the folder worked in, its data included, into a folder beside it. The files are read-only; "
		+ "data is linked to the cache of DVC and takes no room where the drives can do so. The present version stays as it is.",
		"With --json: an object with folder, commit, committed, files (of Git), dataFiles, bytes (of data) and problems (where, what, remedy)." },
		footer = { "  edgeloop versions checkout v1.2 --beside ../project-v1.2", "  edgeloop versions checkout HEAD~1 --beside ../before --fetch" })
@NonNullByDefault({})
public final class CheckoutCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "REV", description = "A branch, a tag or a commit.")
	private String revision;

	@Option(names = "--beside", paramLabel = "DIR", required = true, description = "A folder outside of the repository that is not there yet, or empty.")
	private Path target;

	@Option(names = "--fetch", description = "Bring data that the cache lacks from the remotes first.")
	private boolean fetched;

	@Option(names = "--allow-missing", description = "Leave out data that the cache lacks.")
	private boolean partial;

	@Mixin
	private RemoteAccessArguments access;

	private final Console console;

	public CheckoutCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (fetched) {
			fetch();
		}
		Path folder = repository.place().resolve(target);
		CheckedOutVersion version = new CheckoutBesideOperation(repository.place(), revision, folder, partial).run(console.progress());
		if (repository.asJson()) {
			print(version);
		} else {
			version.problems().forEach(console::report);
			console.print(version.folder() + ": " + version.commit().substring(0, 7) + " of " + Instant.ofEpochMilli(version.time()) + ": "
					+ version.files() + " files from Git, " + version.dataFiles() + " from the cache\n");
		}
		return ExitCode.OK;
	}

	/** What does not come is missed, and said, by the checkout. */
	private void fetch() throws IOException {
		Optional<DvcRepository> data = DvcRepository.find(repository.place());
		if (data.isPresent()) {
			var scope = new UsedScope(false, List.of(revision), false, false, false, false);
			var used = new UsedObjectsOperation(data.get(), scope, List.of(), false);
			new FetchOperation(data.get(), RemoteArguments.remotes(), access.access(console), used, TransferOptions.USUAL).run(console.progress())
					.problems().forEach(console::report);
		}
	}

	private void print(CheckedOutVersion version) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("folder", version.folder().toString());
			json.writeStringField("commit", version.commit());
			json.writeStringField("committed", Instant.ofEpochMilli(version.time()).toString());
			json.writeNumberField("files", version.files());
			json.writeNumberField("dataFiles", version.dataFiles());
			json.writeNumberField("bytes", version.bytes());
			ProblemJson.write(json, version.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
