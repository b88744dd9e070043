package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.dvc.pipeline.MetricsDiffOperation;
import org.edgeloop.dvc.pipeline.MetricsReport;
import org.edgeloop.dvc.pipeline.MetricsShowOperation;
import org.edgeloop.dvc.pipeline.ShownRevisions;
import org.edgeloop.dvc.pipeline.ValueDiff;
import org.edgeloop.dvc.pipeline.ValueDiffText;
import org.edgeloop.dvc.value.PythonJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dvc metrics show|diff}: shows and compares metrics. */
@Command(name = "metrics", description = "Show and compare the metrics of a repository.", footer = "  edgeloop dvc metrics diff")
@Subcommands({ MetricsCommand.Show.class, MetricsCommand.Diff.class })
@NonNullByDefault({})
public final class MetricsCommand implements Callable<Integer> {

	static final String DIGITS = "5";

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "a command is missing: one of show, diff");
	}

	/** {@code dvc metrics show}. */
	@Command(name = "show", description = { "Show the metrics of a repository, a row a file.",
			"With --json: data by revision and by file, as DVC prints it." },
			footer = { "  edgeloop dvc metrics show", "  edgeloop dvc metrics show --rev HEAD~1 --json",
					"  edgeloop dvc metrics show --all-branches --md" })
	@NonNullByDefault({})
	public static final class Show implements Callable<Integer> {

		@Mixin
		private WorkingFolder folder;

		@Parameters(paramLabel = "FILE", description = "Only these files.")
		private List<String> targets = List.of();

		@Option(names = "--rev", paramLabel = "REVISION", defaultValue = "workspace", description = "A commit; what is there now if none is named.")
		private String revision;

		@Option(names = { "-a", "--all-branches" }, description = "Metrics of the tips of all branches, too.")
		private boolean branches;

		@Option(names = { "-T", "--all-tags" }, description = "Metrics of all tags, too.")
		private boolean tags;

		@Option(names = { "-A", "--all-commits" }, description = "Metrics of all commits, too.")
		private boolean commits;

		@Option(names = { "-R", "--recursive" }, description = "All metrics in folders that are named, which is so anyway.")
		private boolean recursive;

		@Option(names = "--precision", paramLabel = "N", defaultValue = DIGITS, description = "Digits behind the point; 5 if not said.")
		private int digits;

		@Option(names = "--md", description = "Print a table of Markdown.")
		private boolean markdown;

		@Option(names = "--json", description = "Print JSON.")
		private boolean asJson;

		private final Console console;

		public Show(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() throws IOException {
			var revisions = new ShownRevisions(revision, branches, tags, commits);
			MetricsReport report = new MetricsShowOperation(folder.path(), revisions, targets).run(console.progress());
			ComparedStates.reportFailed(report.failed(), report.problems(), console);
			console.print(asJson ? PythonJson.write(report.json(folder.path())) + "\n" : report.text(folder.path(), digits, markdown));
			return ExitCode.OK;
		}
	}

	/** {@code dvc metrics diff}. */
	@Command(name = "diff", description = { "Compare metrics at two states of a repository.",
			"With --json: old, new and diff by file and name, as DVC prints it." },
			footer = { "  edgeloop dvc metrics diff", "  edgeloop dvc metrics diff HEAD~1 HEAD --json" })
	@NonNullByDefault({})
	public static final class Diff implements Callable<Integer> {

		@Mixin
		private WorkingFolder folder;

		@Mixin
		private ComparedStates states;

		@Option(names = { "-R", "--recursive" }, description = "All metrics in folders that are named, which is so anyway.")
		private boolean recursive;

		@Option(names = "--precision", paramLabel = "N", defaultValue = DIGITS, description = "Digits behind the point; 5 if not said.")
		private int digits;

		private final Console console;

		public Diff(Console console) {
			this.console = console;
		}

		@Override
		public Integer call() throws IOException {
			ValueDiff diff = new MetricsDiffOperation(folder.path(), states.before(), states.after(), states.targets(), states.all())
					.run(console.progress());
			ComparedStates.reportFailed(diff.failed(), List.of(), console);
			console.print(states.asJson() ? PythonJson.write(diff.json(folder.path())) + "\n"
					: new ValueDiffText("Metric", states.withPath(), true, digits, states.markdown()).text(diff, folder.path()));
			return ExitCode.OK;
		}
	}
}
