package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.MoveOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc move}: gives data another name or another place. */
@Command(name = "move", description = { "Rename or move a DVC controlled data file or a directory.",
		"It renames and modifies the corresponding .dvc file to reflect the changes. Nothing is overwritten.",
		"With --json: an object with changed, the files that were written." },
		footer = { "  edgeloop dvc move data measurements", "  edgeloop dvc move model.onnx models --json" })
@NonNullByDefault({})
public final class MoveCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(index = "0", paramLabel = "SRC", description = "Source path to a data file or directory.")
	private String source;

	@Parameters(index = "1", paramLabel = "DST", description = "Destination path; a directory that is there means a place in it.")
	private String destination;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public MoveCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		var names = new DataTargets(repository, folder.path());
		List<String> files;
		try {
			files = new MoveOperation(repository, folder.path().resolve(source), folder.path().resolve(destination)).run(console.progress()).stream()
					.map(names::fromFolder).toList();
		} catch (ProblemException e) {
			console.message("ERROR: failed to move '" + source + "' -> '" + destination + "'");
			throw e;
		}
		if (asJson) {
			NamesJson.print(console, "changed", files);
		} else if (!quiet) {
			GitHint.print(console, repository, files);
		}
		return ExitCode.OK;
	}
}
