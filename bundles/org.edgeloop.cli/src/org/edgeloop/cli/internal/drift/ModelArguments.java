package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableProfile;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;

import picocli.CommandLine.Option;

/** A model's tables and the roles of their columns, as the command line names them. What is not said is found. */
@NonNullByDefault({})
final class ModelArguments {

	private static final String PROFILE_ENDING = ".profile";

	@Option(names = "--reference", paramLabel = "TABLE", description = "The table that says what is usual: a CSV or Parquet file.")
	private Path reference;

	@Option(names = "--current", paramLabel = "TABLE", required = true, description = "The table that is judged.")
	private Path current;

	@Option(names = "--target", paramLabel = "COLUMN", description = "What the model should have said; otherwise the column target.")
	private String target;

	@Option(names = "--prediction", paramLabel = "COLUMN", description = "What the model said: a class, a number, or the probability of "
			+ "the positive class (a column of fractions); otherwise the column prediction.")
	private String prediction;

	@Option(names = "--probabilities", paramLabel = "COLUMN,…", split = ",", description = "The columns with each class's probability, "
			+ "named as the classes.")
	private List<String> probabilities = new ArrayList<>();

	@Option(names = "--positive-label", paramLabel = "CLASS", description = "The class that counts as positive of two; otherwise 1 or true.")
	private String positiveLabel;

	@Option(names = "--mode", paramLabel = "corrected|evidently", defaultValue = "corrected",
			description = "evidently gives Evidently 0.4's numbers, its defects included.")
	private Mode mode;

	boolean hasReference() {
		return reference != null;
	}

	Mode mode() {
		return mode;
	}

	/** A saved profile or a table with its rows. */
	Table openReference(Progress progress) throws IOException {
		return reference.toString().endsWith(PROFILE_ENDING) ? TableProfile.open(reference.toAbsolutePath(), progress)
				: Tables.open(new FileSource(reference.toAbsolutePath()), progress);
	}

	Table openCurrent(Progress progress) throws IOException {
		return Tables.open(new FileSource(current.toAbsolutePath()), progress);
	}

	/** The roles as the reference has them, unless only the current table has the target. */
	ColumnRoles roles(TablePair pair, ModelTask task, Progress progress) throws IOException {
		ColumnRoles roles = roles(pair.reference(), task, progress);
		String found = roles.target();
		return found != null && pair.reference().column(found).isPresent() ? roles : roles(pair.current(), task, progress);
	}

	/** @param table in which the roles are found that are not named */
	ColumnRoles roles(Table table, ModelTask task, Progress progress) throws IOException {
		ColumnRoles roles = ColumnRoles.detect(table, progress);
		if (target != null) {
			roles = roles.withTarget(target).withTask(ModelTask.NONE);
		}
		if (!probabilities.isEmpty()) {
			roles = roles.withPrediction(prediction).withProbabilities(probabilities).withTask(ModelTask.CLASSIFICATION);
		} else if (prediction != null) {
			roles = roles.withProbabilities(List.of()).withPrediction(prediction);
		}
		if (positiveLabel != null) {
			roles = roles.withPositiveLabel(positiveLabel);
		}
		return task == ModelTask.NONE ? roles : roles.withTask(task);
	}
}
