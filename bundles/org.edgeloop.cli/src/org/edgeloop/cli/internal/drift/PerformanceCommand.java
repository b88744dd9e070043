package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.performance.Cutoff;
import org.edgeloop.drift.performance.EvidentlyModelJson;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.ModelQualityJson;
import org.edgeloop.drift.performance.ModelQualityOperation;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift performance}: how good a model is. */
@Command(name = "performance", description = { "Measure a model by the targets and predictions of a table, beside a reference and beside guessing.",
		"The checks are those of Evidently's preset for the task. The exit code is 1 if one fails, or cannot be made although there is a "
				+ "reference.",
		"With --json: an object with task, rows, classification or regression (reference, current, dummy, dummy_by_reference), drift of "
				+ "target and predictions, checks and problems; figures are scikit-learn's. --compat gives it Evidently's shape: metrics, "
				+ "tests, summary." },
		footer = { "  edgeloop drift performance --reference train.csv --current today.csv --positive-label faulty",
				"  edgeloop drift performance --current today.parquet --target y --prediction p --threshold 0.3 --json" })
@NonNullByDefault({})
public final class PerformanceCommand implements Callable<Integer> {

	private static final String EVIDENTLY = "evidently-0.4";

	@Spec
	private CommandSpec command;

	@Mixin
	private ModelArguments arguments;

	@Option(names = "--task", paramLabel = "TASK", defaultValue = "none", description = "What the model predicts: classification or "
			+ "regression; otherwise regression for a target of more than five different numbers.")
	private ModelTask task;

	@ArgGroup
	private CutoffArguments cutoff;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Option(names = "--compat", paramLabel = "SHAPE", description = "The shape of the JSON: " + EVIDENTLY + ".")
	private String compat;

	private final Console console;

	public PerformanceCommand(Console console) {
		this.console = console;
	}

	/** From which probability on, of two classes, the positive one is predicted. */
	private static final class CutoffArguments {

		@Option(names = "--threshold", paramLabel = "P", description = "The probability from which on a row counts as positive: 0.5.")
		private Double probability;

		@Option(names = "--top-share", paramLabel = "SHARE", description = "The share of rows with the highest probabilities, 0 to 1, that "
				+ "counts as positive.")
		private Double share;

		@Option(names = "--top", paramLabel = "K", description = "The place in the order of probabilities, counted from 0, down to which rows "
				+ "count as positive.")
		private Integer count;
	}

	@Override
	public Integer call() throws IOException {
		if (compat != null && !compat.equals(EVIDENTLY)) {
			throw new ParameterException(command.commandLine(), "there is no shape " + compat + "; choose " + EVIDENTLY);
		}
		Cutoff chosen = cutoff();
		ModelQuality quality;
		try (Table current = arguments.openCurrent(console.progress())) {
			if (arguments.hasReference()) {
				Table reference = arguments.openReference(console.progress());
				try (TablePair pair = TablePair.of(reference, current)) {
					var roles = arguments.roles(pair, task, console.progress());
					quality = new ModelQualityOperation(pair, roles, arguments.mode()).with(chosen).run(console.progress());
				}
			} else {
				var roles = arguments.roles(current, task, console.progress());
				quality = new ModelQualityOperation(current, roles, arguments.mode()).with(chosen).run(console.progress());
			}
		}
		print(quality);
		quality.problems().forEach(console::report);
		if (quality.classification() == null && quality.regression() == null && quality.drift().isEmpty()) {
			return ExitCode.BAD_INPUT;
		}
		return isGood(quality) ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private Cutoff cutoff() {
		if (cutoff == null) {
			return Cutoff.HALF;
		}
		if (cutoff.share != null && !(cutoff.share >= 0 && cutoff.share <= 1) || cutoff.count != null && cutoff.count < 0) {
			throw new ParameterException(command.commandLine(), "a share lies between 0 and 1, and a place is counted from 0");
		}
		if (cutoff.probability != null) {
			return new Cutoff.Probability(cutoff.probability);
		}
		return cutoff.share != null ? new Cutoff.TopShare(cutoff.share) : new Cutoff.TopCount(cutoff.count);
	}

	/** Without a reference its checks are errors of nobody's. */
	private boolean isGood(ModelQuality quality) {
		return quality.checks().checks().stream().allMatch(check -> check.status().passes()
				|| !arguments.hasReference() && check.status() == CheckStatus.ERROR);
	}

	private void print(ModelQuality quality) throws IOException {
		if (asJson || compat != null) {
			DriftJson.print(compat == null ? ModelQualityJson.of(quality) : EvidentlyModelJson.of(quality), console);
			return;
		}
		console.print(new ModelText(quality).toString());
		var table = new TextTable("check", "result", "");
		for (Check check : quality.checks().checks()) {
			table.row(check.name(), check.status().name().toLowerCase(Locale.ROOT), check.description());
		}
		console.print("\n" + table);
	}
}
