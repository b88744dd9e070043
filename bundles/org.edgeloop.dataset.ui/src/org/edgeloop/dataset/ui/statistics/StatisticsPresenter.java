package org.edgeloop.dataset.ui.statistics;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.chart.BarChart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.overview.LabelQuery;
import org.edgeloop.dataset.overview.LabelStatistics;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.overview.LabelTotal;
import org.edgeloop.dataset.ui.statistics.internal.StatisticsChart;

/**
 * Decides what the statistics show: by what labels are grouped, what is measured, and which labels alone count. Knows no widget; to be
 * used from one thread.
 */
public final class StatisticsPresenter {

	private static final double MINUTE = 60;
	private static final double HOUR = 3600;

	private final Map<Grouping, String> chosen = new EnumMap<>(Grouping.class);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> choiceListeners = new CopyOnWriteArrayList<>();
	private String project = "";
	private StatisticsInput input = new StatisticsInput(new LabelStatistics(List.of(), List.of(), List.of()), Taxonomy.DEFAULT);
	private Grouping grouping = Grouping.TYPE;
	private Measure measure = Measure.COUNT;

	/** Shows a project. What was chosen in another one is forgotten. */
	public void setInput(String projectName, StatisticsInput read) {
		if (!project.equals(projectName)) {
			chosen.clear();
		}
		project = projectName;
		input = read;
		changed();
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells a listener whenever other labels count. */
	public void addChoiceListener(Runnable listener) {
		choiceListeners.add(listener);
	}

	private void choiceChanged() {
		changed();
		choiceListeners.forEach(Runnable::run);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** @return whether the project has no labels at all */
	public boolean isEmpty() {
		return input.statistics().count() == 0;
	}

	public Grouping grouping() {
		return grouping;
	}

	public void setGrouping(Grouping newGrouping) {
		grouping = newGrouping;
		changed();
	}

	public Measure measure() {
		return measure;
	}

	public void setMeasure(Measure newMeasure) {
		measure = newMeasure;
		changed();
	}

	/** @return the chart of what is to be shown; a choice among its own bars keeps the others, to be compared and chosen in its place */
	public BarChart chart() {
		LabelStatistics shown = input.statistics().filtered(total -> counts(total, grouping));
		return new StatisticsChart(shown, input.taxonomy(), grouping, measure).chart();
	}

	/** @return the parts of the chart that were chosen */
	public Set<ChartEntity> chosenParts() {
		BarChart chart = chart();
		String bar = chosen.get(grouping);
		var parts = new HashSet<ChartEntity>();
		for (int category = 0; bar != null && category < chart.categories().size(); category++) {
			for (int series = 0; chart.categories().get(category).key().equals(bar) && series < chart.series().size(); series++) {
				parts.add(new ChartEntity(series, category));
			}
		}
		return parts;
	}

	/** Lets the labels of a bar's part alone count; chosen again, all count again. */
	public void choose(ChartEntity entity) {
		BarChart chart = chart();
		var choice = new EnumMap<Grouping, String>(Grouping.class);
		if (chart.isStacked()) {
			choice.put(Grouping.TYPE, chart.series().get(entity.series()).key());
		}
		choice.put(grouping, chart.categories().get(entity.category()).key());
		if (choice.containsValue(StatisticsChart.REST)) {
			return; // what is left over has no name to look for
		}
		if (chosen.entrySet().containsAll(choice.entrySet())) {
			chosen.keySet().removeAll(choice.keySet());
		} else {
			chosen.putAll(choice);
		}
		choiceChanged();
	}

	/** @return what the labels that count have in common; empty if all count */
	public Map<Grouping, String> chosen() {
		return Map.copyOf(chosen);
	}

	/** Lets all labels count again. */
	public void clearChoice() {
		chosen.clear();
		choiceChanged();
	}

	private LabelStatistics counted() {
		return input.statistics().filtered(total -> counts(total, null));
	}

	/** @param except the choice that is left out of account; {@code null} for none */
	private boolean counts(LabelTotal total, @Nullable Grouping except) {
		return chosen.entrySet().stream()
				.allMatch(choice -> choice.getKey() == except || choice.getKey().nameOf(total).equals(choice.getValue()));
	}

	/** @return the search for the labels that count; those of a machine are found by its recordings */
	public LabelQuery query() {
		List<String> types = Optional.ofNullable(chosen.get(Grouping.TYPE)).stream().toList();
		List<String> recordings = chosen.containsKey(Grouping.RECORDING) || chosen.containsKey(Grouping.MACHINE)
				? counted().totals().stream().map(LabelTotal::recording).distinct().toList()
				: List.of();
		return new LabelQuery(List.of(), types, List.of(), List.of(), List.of(), List.of(), recordings, OptionalDouble.empty(),
				OptionalDouble.empty());
	}

	/** @return what was chosen, for people; empty if nothing was */
	public String choiceText() {
		return chosen.entrySet().stream()
				.map(choice -> StatisticsChart.name(choice.getKey(), choice.getValue(), input.taxonomy())).collect(Collectors.joining(" · "));
	}

	/** @return the figures in one line, such as {@code 24 labels in 8 recordings · 5.4 min · evenness 0.92} */
	public String summary() {
		LabelStatistics counted = counted();
		long recordings = counted.totals().stream().map(LabelTotal::recording).distinct().count();
		return plural(counted.count(), "label") + " in " + plural(recordings, "recording") + " · " + duration(counted.seconds())
				+ String.format(Locale.ROOT, " · evenness %.2f", counted.evenness());
	}

	/** @return what could not be counted, in one line; empty if everything was */
	public String problems() {
		return switch (input.statistics().problems().size()) {
		case 0 -> "";
		case 1 -> input.statistics().problems().getFirst().toLine();
		default -> input.statistics().problems().getFirst().toLine() + " – and " + (input.statistics().problems().size() - 1) + " more";
		};
	}

	private static String plural(long count, String noun) {
		return count == 1 ? "1 " + noun : String.format(Locale.ROOT, "%,d %ss", count, noun).replace(',', '\u202f');
	}

	private static String duration(double seconds) {
		if (seconds < 2 * MINUTE) {
			return String.format(Locale.ROOT, "%.1f s", seconds);
		}
		return seconds < 2 * HOUR ? String.format(Locale.ROOT, "%.1f min", seconds / MINUTE) : String.format(Locale.ROOT, "%.1f h", seconds / HOUR);
	}
}
