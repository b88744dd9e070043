package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.UnprotectOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc unprotect}: makes links to the cache files of their own. */
@Command(name = "unprotect", description = {
		"Unprotect tracked files or directories (when hardlinks or symlinks have been enabled with `dvc config cache.type`).",
		"What was changed goes into the cache again with 'dvc add' or 'dvc commit'.",
		"With --json: an object with unprotected, the files that could not be changed before." },
		footer = { "  edgeloop dvc unprotect data", "  edgeloop dvc unprotect model.onnx --json" })
@NonNullByDefault({})
public final class UnprotectCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", arity = "1..*", description = "Data files/directories to unprotect.")
	private List<String> targets = List.of();

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but errors, as without it.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public UnprotectCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		var names = new DataTargets(repository, folder.path());
		List<String> files = new ArrayList<>();
		for (String target : targets) {
			new UnprotectOperation(repository, folder.path().resolve(target).normalize()).run(console.progress())
					.forEach(file -> files.add(names.fromFolder(file)));
		}
		if (asJson) {
			NamesJson.print(console, "unprotected", files);
		}
		return ExitCode.OK;
	}
}
