package org.edgeloop.drift.ui.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.stattest.EffectSize;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.drift.ui.setup.ColumnRow;

/**
 * A column of a report as a row of a table.
 *
 * @param column what the report says
 */
public record ColumnLine(ColumnDrift column) {

	/** More than any effect of one magnitude is apart from another one of the same. */
	private static final double EFFECT_STEP = 1e6;

	/** @return both sides small, to be drawn; made anew each time, for the rows in sight alone */
	public Sketch sketch() {
		return Sketch.of(column);
	}

	public String name() {
		return column.column();
	}

	/** @return such as {@code Drifted}; in words, for those who see no colours */
	public String status() {
		return column.problem() != null ? "Not compared" : column.drifted() ? "Drifted" : "Not drifted";
	}

	/** @return what it is compared as, with its role if that is more than a feature */
	public String kind() {
		String type = switch (column.type()) {
		case NUMBER -> "number";
		case CATEGORY -> "category";
		case TEXT -> "text";
		};
		return column.role() == ColumnRole.FEATURE || column.role() == ColumnRole.AUTO ? type : column.role().getLiteral() + ", " + type;
	}

	public String testName() {
		return test().map(StatTestResult::displayName).orElse("");
	}

	private Optional<StatTestResult> test() {
		return Optional.ofNullable(column.test());
	}

	/** @return the p-value or the distance; the corrected p-value where there is one; {@code NaN} if there is no answer */
	public double score() {
		Double adjusted = column.adjusted();
		return adjusted != null ? adjusted : test().map(StatTestResult::score).orElse(Double.NaN);
	}

	public String scoreText() {
		return test().isEmpty() ? "" : ValueText.of(score()) + (column.adjusted() == null ? "" : " adj.");
	}

	public double threshold() {
		return test().map(StatTestResult::threshold).orElse(Double.NaN);
	}

	public String thresholdText() {
		return test().isEmpty() ? "" : ValueText.of(threshold());
	}

	/** @return how far from or beyond the threshold, in words: {@code 3.2 × threshold} */
	public String severityText() {
		return test().isEmpty() ? "" : ValueText.of(Math.round(column.severity() * 100) / 100.0) + " \u00d7";
	}

	/** @return how large the difference is by its largest measure, such as {@code Large}, whatever the number of rows */
	public String effectText() {
		return effect().map(ColumnLine::magnitude).map(ColumnRow::word).orElse("");
	}

	/** @return all measures of the difference, such as {@code Cohen's d 1.2 (large), …} */
	public String effectsSentence() {
		return column.effects().stream().filter(effect -> !Double.isNaN(effect.value()))
				.map(effect -> effect.displayName() + " " + ValueText.of(effect.value()) + " (" + magnitude(effect) + ")").collect(Collectors.joining(", "));
	}

	private static String magnitude(EffectSize effect) {
		return effect.magnitude().name().toLowerCase(Locale.ROOT);
	}

	/** @return the place of the effect's size among those of others: larger for larger ones */
	public double effectOrder() {
		return effect().map(effect -> effect.magnitude().ordinal() * EFFECT_STEP + Math.min(EFFECT_STEP - 1, Math.abs(effect.value()))).orElse(-1.0);
	}

	private Optional<EffectSize> effect() {
		return column.effects().stream().filter(effect -> !Double.isNaN(effect.value()))
				.max(Comparator.comparing(EffectSize::magnitude).thenComparing(effect -> Math.abs(effect.value())));
	}

	/** @return why there is no answer; empty if there is one */
	public String problemText() {
		Problem problem = column.problem();
		return problem == null ? "" : problem.toLine();
	}

	/** @return the row as one sentence, for a tool tip and a screen reader */
	public String sentence() {
		if (column.problem() != null) {
			return name() + " could not be compared: " + problemText();
		}
		return name() + ": " + status().toLowerCase(Locale.ROOT) + " by " + testName() + " " + scoreText() + ", threshold " + thresholdText();
	}
}
