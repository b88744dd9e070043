package org.edgeloop.drift.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

/**
 * Measures a model by the targets and predictions that tables hold: its figures, what guessing would achieve, where its errors gather,
 * and how targets and predictions drifted. A table without targets is compared by its predictions alone.
 */
public final class ModelQualityOperation {

	private final @Nullable TablePair pair;
	private final Table current;
	private final ColumnRoles roles;
	private final Mode mode;
	private final Cutoff cutoff;

	private ModelQualityOperation(@Nullable TablePair pair, Table current, ColumnRoles roles, Mode mode, Cutoff cutoff) {
		this.pair = pair;
		this.current = current;
		this.roles = roles;
		this.mode = mode;
		this.cutoff = cutoff;
	}

	/** A current table against a reference. */
	public ModelQualityOperation(TablePair tables, ColumnRoles roles, Mode mode) {
		this(tables, tables.current(), roles, mode, Cutoff.HALF);
	}

	/** A table by itself. */
	public ModelQualityOperation(Table current, ColumnRoles roles, Mode mode) {
		this(null, current, roles, mode, Cutoff.HALF);
	}

	/** @return the same with another cutoff between two classes */
	public ModelQualityOperation with(Cutoff newCutoff) {
		return new ModelQualityOperation(pair, current, roles, mode, newCutoff);
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if a column that a role names is missing or unfit
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public ModelQuality run(Progress progress) throws IOException {
		progress.begin("Measuring the model", 0);
		ColumnRoles found = roles.task() == ModelTask.NONE ? roles.withTaskOf(targeted(), progress) : roles;
		var problems = new ArrayList<Problem>();
		List<Table> judged = judged(found, problems, progress);
		ClassificationComparison classification = null;
		RegressionComparison regression = null;
		if (!judged.isEmpty()) {
			switch (found.task()) {
			case CLASSIFICATION -> classification = new ClassificationComparisons(found, mode, cutoff, progress).compare(judged);
			case REGRESSION -> regression = new RegressionComparisons(found, mode, progress).compare(judged);
			case NONE -> problems.add(Problem.warning("it is not known what the model predicts", current.name(), "name the target"));
			}
		}
		if (classification != null && !classification.isBinary() && classification.current().classes().length == 2) {
			problems.add(Problem.warning("it is not known which of two classes is the positive one", "column " + found.target(),
					"name it; until then figures are means over both"));
		}
		List<RoleDrift> drift = drift(found, progress);
		return new ModelQuality(found, rows(), current.rows(), classification, regression, drift,
				new CheckSuite(checks(classification, regression, String.valueOf(found.target()), drift)), problems);
	}

	private List<Check> checks(@Nullable ClassificationComparison classification, @Nullable RegressionComparison regression, String target,
			List<RoleDrift> drift) {
		if (classification != null) {
			return classification.isBinary() ? ModelPreset.binary(classification, target, drift)
					: ModelPreset.multiclass(classification, target, drift, rows(), current.rows());
		}
		return regression == null ? List.of() : ModelPreset.regression(regression);
	}

	private long rows() {
		return pair instanceof TablePair known ? known.reference().rows() : 0;
	}

	/** The table by which the task is found: the reference, unless only the current one has the target. */
	private Table targeted() {
		String target = roles.target();
		return pair instanceof TablePair known && target != null && known.reference().column(target).isPresent() ? known.reference() : current;
	}

	/** The tables that hold both target and predictions, the current one last; none if the current one does not. */
	private List<Table> judged(ColumnRoles found, List<Problem> problems, Progress progress) throws IOException {
		if (!isJudgeable(current, found)) {
			problems.add(new Problem(Problem.Severity.INFO, "there are no targets and predictions to judge the model by", current.name(),
					"estimate its performance"));
			return List.of();
		}
		var tables = new ArrayList<Table>();
		if (pair instanceof TablePair known) {
			if (isJudgeable(known.reference(), found)) {
				addReference(tables, known.reference(), found, problems, progress);
			} else {
				problems.add(Problem.warning("the reference has no targets and predictions; the model is compared with guessing",
						known.reference().name(), ""));
			}
		}
		tables.add(AlignedTable.of(current, found.columns(), progress));
		return tables;
	}

	/** A saved profile has columns, but no rows. */
	private static void addReference(List<Table> tables, Table reference, ColumnRoles found, List<Problem> problems, Progress progress)
			throws IOException {
		try {
			tables.add(AlignedTable.of(reference, found.columns(), progress));
		} catch (ProblemException e) {
			problems.add(Problem.warning(e.problem().what() + "; the model is compared with guessing", reference.name(), e.problem().remedy()));
		}
	}

	private static boolean isJudgeable(Table table, ColumnRoles roles) {
		String target = roles.target();
		return target != null && table.column(target).isPresent() && !roles.predictions().isEmpty()
				&& roles.predictions().stream().allMatch(name -> table.column(name).isPresent());
	}

	private List<RoleDrift> drift(ColumnRoles found, Progress progress) throws IOException {
		var drift = new ArrayList<RoleDrift>();
		if (!(pair instanceof TablePair tables)) {
			return drift;
		}
		var columns = new ArrayList<@Nullable String>();
		columns.add(found.target());
		columns.addAll(found.predictions());
		for (String column : columns) {
			if (column != null && tables.reference().column(column).isPresent() && current.column(column).isPresent()) {
				drift.add(RoleDrift.of(tables, column, type(found, column), mode, progress));
			}
		}
		return drift;
	}

	/** Probabilities are numbers whatever the task. */
	private FeatureType type(ColumnRoles found, String column) {
		boolean number = found.task() == ModelTask.REGRESSION || !column.equals(found.target()) && current.column(column)
				.filter(known -> known.type() == ColumnType.FLOAT64 || known.type() == ColumnType.FLOAT32)
				.isPresent();
		return number ? FeatureType.NUMBER : FeatureType.CATEGORY;
	}
}
