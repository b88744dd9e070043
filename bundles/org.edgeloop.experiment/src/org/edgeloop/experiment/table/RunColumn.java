package org.edgeloop.experiment.table;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.search.RunOrder;
import org.edgeloop.experiment.search.RunSyntaxException;

/**
 * A column of the table of runs.
 *
 * @param choice which value of a metric; for other keys without meaning
 */
public record RunColumn(RunKey key, MetricChoice choice) {

	private static final Pattern WITH_CHOICE = Pattern.compile("(metrics?\\..+)@(last|first|min|max|best|-?\\d{1,18})");

	/** A column with a metric's last value, or with anything but a metric. */
	public RunColumn(RunKey key) {
		this(key, MetricChoice.LAST);
	}

	public static RunColumn of(RunAttribute attribute) {
		return new RunColumn(RunKey.of(attribute));
	}

	public static RunColumn metric(String key, MetricChoice choice) {
		return new RunColumn(RunKey.metric(key), choice);
	}

	/**
	 * @param text a key as a search names it, such as {@code metrics.loss} or {@code run_name}; behind it may stand which value of a
	 *        metric is wanted, such as {@code @max} or {@code @100} for that at step 100
	 * @throws RunSyntaxException if it names nothing
	 */
	public static RunColumn parse(String text) {
		Matcher withChoice = WITH_CHOICE.matcher(text);
		return withChoice.matches()
				? new RunColumn(RunOrder.key(Objects.requireNonNull(withChoice.group(1))), choice(Objects.requireNonNull(withChoice.group(2))))
				: new RunColumn(RunOrder.key(text));
	}

	private static MetricChoice choice(String word) {
		return Character.isLetter(word.charAt(0)) ? new MetricChoice(MetricChoice.Kind.valueOf(word.toUpperCase(Locale.ROOT)), 0)
				: MetricChoice.atStep(Long.parseLong(word));
	}

	/** @return as {@link #parse} reads it, but for quotes around the name */
	@Override
	public String toString() {
		String name = key.kind() == RunKey.Kind.ATTRIBUTE ? key.name() : key.toString();
		return !needsHistory() ? name : name + "@" + (choice.kind() == MetricChoice.Kind.AT_STEP ? choice.step() + "" : choice.word());
	}

	/** @return the heading */
	public String title() {
		return key.attribute().map(RunAttribute::title).orElse(choice.isLast() ? key.name() : key.name() + " (" + choice.word() + ")");
	}

	/** @return whether its values are known only when {@link MetricSummaries} has read the histories */
	public boolean needsHistory() {
		return key.kind() == RunKey.Kind.METRIC && !choice.isLast();
	}
}
