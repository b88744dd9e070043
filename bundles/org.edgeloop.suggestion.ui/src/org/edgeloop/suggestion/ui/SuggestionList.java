package org.edgeloop.suggestion.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestionIndex;
import org.edgeloop.dataset.suggestion.SuggestionState;

/**
 * The suggestions for all recordings of a project as they are listed: those read from files, with what has become of them in recordings
 * that are open. It knows no widget and belongs to one thread.
 */
public final class SuggestionList {

	private final Map<String, List<Integer>> places = new HashMap<>();
	private List<SuggestionRow> rows = List.of();
	private SuggestionFilter filter = SuggestionFilter.OPEN;

	/**
	 * Takes what was read.
	 *
	 * @param queued in the order in which a person should decide
	 */
	public void read(List<QueuedSuggestion> queued, Taxonomy taxonomy) {
		Map<String, String> names = new HashMap<>();
		rows = new ArrayList<>(queued.size());
		places.clear();
		for (QueuedSuggestion each : queued) {
			SuggestionRow row = SuggestionRow.of(each, type -> names.computeIfAbsent(type, taxonomy::nameOf));
			places.computeIfAbsent(row.recording(), _ -> new ArrayList<>()).add(rows.size());
			rows.add(row);
		}
	}

	/** Takes over what has become of a recording's suggestions in its editor, saved or not. */
	public void follow(String recording, SuggestionIndex open) {
		for (int place : places.getOrDefault(recording, List.of())) {
			SuggestionRow row = rows.get(place);
			open.find(row.id()).ifPresent(suggestion -> rows.set(place, row.in(open.state(suggestion))));
		}
	}

	public SuggestionFilter filter() {
		return filter;
	}

	public void setFilter(SuggestionFilter chosen) {
		filter = chosen;
	}

	/** @return those that the filter accepts */
	public List<SuggestionRow> shown() {
		return rows.stream().filter(filter::accepts).toList();
	}

	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** @return the detectors and models that there are suggestions of, in alphabetical order */
	public List<String> kinds() {
		return rows.stream().map(SuggestionRow::kind).distinct().sorted().toList();
	}

	/** @return the classes that are suggested, by name */
	public Map<String, String> types() {
		return rows.stream().collect(Collectors.toMap(SuggestionRow::typeName, SuggestionRow::type, (first, _) -> first, TreeMap::new));
	}

	/** @return how many suggestions there are in each state, whatever the filter */
	public Map<SuggestionState, Long> counts() {
		return rows.stream().collect(Collectors.groupingBy(SuggestionRow::state, () -> new EnumMap<>(SuggestionState.class), Collectors.counting()));
	}

	/** @return the counts in a line, such as {@code 12 open, 3 accepted, 1 rejected} */
	public String summary() {
		Map<SuggestionState, Long> counts = counts();
		Function<SuggestionState, Long> count = state -> counts.getOrDefault(state, 0L);
		long labelled = count.apply(SuggestionState.LABELLED);
		return count.apply(SuggestionState.OPEN) + " open, " + count.apply(SuggestionState.ACCEPTED) + " accepted, "
				+ count.apply(SuggestionState.REJECTED) + " rejected" + (labelled == 0 ? "" : ", " + labelled + " labelled already");
	}

	/** @return the ids of rows by recording, for whoever decides about them */
	public static Map<String, List<String>> idsByRecording(List<SuggestionRow> chosen) {
		return chosen.stream().collect(Collectors.groupingBy(SuggestionRow::recording, TreeMap::new,
				Collectors.mapping(SuggestionRow::id, Collectors.toList())));
	}

	/** @return the recordings that there are suggestions for */
	public List<String> recordings() {
		return List.copyOf(places.keySet());
	}
}
