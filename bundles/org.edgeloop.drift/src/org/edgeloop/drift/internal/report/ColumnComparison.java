package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.report.CategoryDistribution;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.quality.QualityCollector;
import org.edgeloop.drift.stattest.ColumnTests;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.EffectSizes;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.TablePair;

/** Compares single columns. What is wrong with one column is that column's problem and no other's. */
public final class ColumnComparison {

	private final TablePair tables;
	private final ColumnTests choice;
	private final Mode mode;
	private final @Nullable QualityCollector quality;

	/** @param quality is given each column while its values are at hand; null if nobody wants them */
	public ColumnComparison(TablePair tables, ColumnTests choice, Mode mode, @Nullable QualityCollector quality) {
		this.tables = tables;
		this.choice = choice;
		this.mode = mode;
		this.quality = quality;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public ColumnDrift compare(ReportColumn column, Progress progress) {
		Optional<Problem> absent = absent(column.name());
		if (absent.isPresent()) {
			return column.failed(absent.get());
		}
		try {
			return column.type() == FeatureType.NUMBER ? ofNumbers(column, progress) : ofCategories(column, progress);
		} catch (IOException e) {
			return column.failed(problem(e));
		} catch (OutOfMemoryError e) {
			return column.failed(Problem.error("the column needs more memory than the program may use", "", "take fewer rows, or give Java more with -Xmx"));
		}
	}

	private Optional<Problem> absent(String column) {
		for (Side side : Side.values()) {
			if (tables.table(side).column(column).isEmpty()) {
				return Optional.of(Problem.error("the " + side.of("reference", "current") + " table has no such column",
						tables.table(side).name(), "rename the column there, or ignore it"));
			}
		}
		return Optional.empty();
	}

	/** Whether a side holds the column as texts, which decides how its quality is taken. */
	private boolean isText(String column) {
		return Stream.of(Side.values()).anyMatch(
				side -> tables.table(side).column(column).filter(found -> found.type() == ColumnType.TEXT).isPresent());
	}

	private ColumnDrift ofNumbers(ReportColumn column, Progress progress) throws IOException {
		NumberPair pair = tables.numbers(column.name(), progress);
		QualityCollector collector = quality;
		if (collector != null && !isText(column.name())) {
			collector.add(column.name(), pair, progress);
		}
		NumberDistribution drawn = Distributions.of(pair);
		return tested(column, ComparedColumn.numbers(pair), drawn, null, progress);
	}

	private ColumnDrift ofCategories(ReportColumn column, Progress progress) throws IOException {
		CategoryPair pair = tables.categories(column.name(), progress);
		QualityCollector collector = quality;
		if (collector != null && isText(column.name())) {
			collector.add(column.name(), pair, progress);
		}
		CategoryDistribution drawn = Distributions.of(pair);
		ComparedColumn compared = column.type() == FeatureType.TEXT ? ComparedColumn.texts(pair) : ComparedColumn.categories(pair);
		return tested(column, compared, null, drawn, progress);
	}

	private ColumnDrift tested(ReportColumn column, ComparedColumn values, @Nullable NumberDistribution numbers,
			@Nullable CategoryDistribution categories, Progress progress) throws IOException {
		try {
			for (Side side : Side.values()) {
				if (values.count(side) == 0) {
					throw new ProblemException(Problem.error("the column has no values in the " + side.of("reference", "current") + " table",
							tables.table(side).name(), "ignore the column, or take more rows"));
				}
			}
			StatTest test = choice.test(column.name(), values);
			StatTestResult result = test.run(values, choice.threshold(column.name(), column.type(), test), mode, progress);
			return new ColumnDrift(column.name(), column.role(), column.type(), column.storage(), result, null, result.drifted(),
					Severity.of(test.rule(), result.score(), result.threshold()), EffectSizes.of(values), null, numbers, categories);
		} catch (IOException e) {
			return new ColumnDrift(column.name(), column.role(), column.type(), column.storage(), null, null, false, 0, List.of(), problem(e),
					numbers, categories);
		}
	}

	private static Problem problem(IOException e) {
		return e instanceof ProblemException known ? known.problem() : Problem.error(IoCause.inWords(e), "", "");
	}
}
