package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CheckoutOperation;
import org.edgeloop.dvc.data.CheckoutOptions;
import org.edgeloop.dvc.data.CheckoutReport;
import org.edgeloop.dvc.pipeline.WithDependenciesOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc checkout}: brings data from the cache into the workspace. */
@Command(name = "checkout", description = { "Checkout data files from cache.",
		"Ends with 255 if a target is not what it should be.",
		"With --json: an object with added, modified, deleted (paths), stats (numbers of files by the same names) and failed (an object "
				+ "with the reason by path)." },
		footer = { "  edgeloop dvc checkout", "  edgeloop dvc checkout data --force --json" })
@NonNullByDefault({})
public final class CheckoutCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", description = "Limit command scope to these tracked files/directories, .dvc files, or stage names.")
	private List<String> targets = List.of();

	@Option(names = "--summary", description = "Show summary of the changes.")
	private boolean summary;

	@Option(names = { "-d", "--with-deps" }, description = "Checkout all dependencies of the specified target.")
	private boolean withDependencies;

	@Option(names = { "-R", "--recursive" }, description = "Checkout all subdirectories of the specified directory.")
	private boolean recursive;

	@Option(names = { "-f", "--force" }, description = "Overwrite and delete files though their content is in no cache.")
	private boolean force;

	@Option(names = "--relink", description = "Recreate links or copies from cache to workspace.")
	private boolean relink;

	@Option(names = "--allow-missing", description = "Ignore errors if some of the files or directories are missing.")
	private boolean allowMissing;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but what failed.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CheckoutCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		var names = new DataTargets(repository, folder.path());
		var options = new CheckoutOptions(force, relink, recursive);
		CheckoutReport report = new CheckoutOperation(repository, targets(names), options).run(console.progress());
		var text = new CheckoutText(report, names);
		if (asJson) {
			text.json(console);
		} else if (!quiet) {
			console.print(summary ? text.summary() : text.changes());
			console.print(relink && report.failed().isEmpty() && !summary ? "Relinked successfully\n" : "");
		}
		if (allowMissing || report.failed().isEmpty()) {
			return ExitCode.OK;
		}
		text.failures().forEach(console::report);
		console.message("ERROR: " + text.failedTargets());
		return DvcExitCode.FAILED;
	}

	private List<String> targets(DataTargets names) throws IOException {
		return withDependencies && !targets.isEmpty() ? new WithDependenciesOperation(folder.path(), targets).run(console.progress())
				: names.fromRoot(targets);
	}
}
