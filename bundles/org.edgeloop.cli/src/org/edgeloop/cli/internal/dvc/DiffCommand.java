package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.DataDiff;
import org.edgeloop.dvc.data.DataDiffOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc diff}: what two versions of the data differ in. */
@Command(name = "diff", description = {
		"Show added, modified, or deleted data between commits in the DVC repository, or between a commit and the workspace.",
		"With --json: an object with added, deleted, modified, renamed and, of the workspace, \"not in cache\": arrays of objects with "
				+ "path and, with --show-hash, hash, as DVC prints it. Nothing differs: {}." },
		footer = { "  edgeloop dvc diff", "  edgeloop dvc diff HEAD~1 HEAD --json --show-hash" })
@NonNullByDefault({})
public final class DiffCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(index = "0", arity = "0..1", paramLabel = "A_REV", defaultValue = "HEAD",
			description = "Old Git commit to compare (defaults to HEAD).")
	private String before;

	@Parameters(index = "1", arity = "0..1", paramLabel = "B_REV",
			description = "New Git commit to compare (defaults to the current workspace).")
	private String after;

	@Option(names = "--targets", arity = "1..*", paramLabel = "PATH", description = "Specific DVC-tracked files to compare.")
	private List<String> targets = List.of();

	@Option(names = "--show-hash", description = "Display hash value for each entry.")
	private boolean showHash;

	@Option(names = "--hide-missing", description = "Hide missing cache file status.")
	private boolean hideMissing;

	@Option(names = { "--md", "--show-md" }, description = "Show tabulated output in the Markdown format (GFM).")
	private boolean markdown;

	@Option(names = { "--json", "--show-json" }, description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DiffCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		List<String> paths = new DataTargets(repository, folder.path()).fromRoot(targets);
		DataDiff diff = new DataDiffOperation(repository, before, Optional.ofNullable(after), paths).run(console.progress());
		var text = new DiffText(diff, showHash, hideMissing || after != null);
		if (asJson) {
			console.print(text.json());
		} else {
			console.print(markdown ? text.markdown() : text.text());
		}
		return ExitCode.OK;
	}
}
