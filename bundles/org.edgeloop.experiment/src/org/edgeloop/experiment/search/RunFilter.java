package org.edgeloop.experiment.search;

import java.util.List;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.internal.search.FilterParser;

/**
 * Which runs are wanted: those that fulfil all conditions.
 *
 * @param text as it was written
 */
public record RunFilter(String text, List<RunCondition> conditions) {

	/** All runs. */
	public static final RunFilter ALL = new RunFilter("", List.of());

	public RunFilter {
		conditions = List.copyOf(conditions);
	}

	/**
	 * Reads what a user writes into a search field: conditions in MLflow's language, or just words.
	 * <p>
	 * A condition is a field, a comparison and a value; {@code AND} joins several, there is no {@code OR}. Fields are
	 * {@code metrics.KEY}, {@code params.KEY}, {@code tags.KEY}, {@code datasets.name|digest|context} and {@code attributes.NAME} (or
	 * {@code run.NAME}, or just {@code NAME}): run_id, run_name, status, user_id, artifact_uri, start_time, end_time and, beyond MLflow,
	 * experiment_id, lifecycle_stage and duration. A key with spaces stands in double quotes or backticks. Metrics and times compare with
	 * {@code = != < <= > >=} and a number; all others with {@code = != LIKE ILIKE} and words in quotes, or with {@code IN} or
	 * {@code NOT IN} and a list of them in parentheses. Params are words: {@code params.lr = '0.1'}. {@code IS NULL} and
	 * {@code IS NOT NULL} ask whether a run has a value at all.
	 * <p>
	 * A text without any comparison is words, or phrases in double quotes: a run is wanted if each occurs in its name, its id, or a name
	 * or a value of its params and tags.
	 *
	 * @throws RunSyntaxException if it is neither
	 */
	public static RunFilter parse(String text) {
		return text.isBlank() ? ALL : new RunFilter(text, FilterParser.parse(text));
	}

	public boolean matches(Run run) {
		return conditions.stream().allMatch(condition -> condition.matches(run));
	}
}
