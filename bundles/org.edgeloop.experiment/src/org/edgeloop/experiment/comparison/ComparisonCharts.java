package org.edgeloop.experiment.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.charts.RunChart;
import org.edgeloop.experiment.internal.comparison.EffectPart;
import org.edgeloop.experiment.internal.comparison.TracePart;
import org.edgeloop.experiment.internal.comparison.ValuePart;
import org.edgeloop.experiment.spec.ChartKind;
import org.edgeloop.experiment.spec.ChartSettings;

/** Makes the charts of a comparison. */
public final class ComparisonCharts {

	private ComparisonCharts() {
	}

	/** @return the metrics whose histories a chart needs */
	public static Set<String> histories(ChartSettings settings) {
		boolean needed = settings.getKind() == ChartKind.LINE || !MetricValue.of(settings).isLast();
		var metrics = new TreeSet<String>();
		if (needed) {
			keys(settings).stream().filter(key -> key.kind() == RunKey.Kind.METRIC).forEach(key -> metrics.add(key.name()));
		}
		return metrics;
	}

	/** @return all keys that a chart shows; what names no key is left out */
	public static List<RunKey> keys(ChartSettings settings) {
		Stream<String> keys = switch (settings.getKind()) {
		case LINE, BAR -> settings.getKeys().stream();
		case PARALLEL -> Stream.concat(settings.getKeys().stream(), Stream.of(settings.getTarget()));
		case SCATTER, CONTOUR -> Stream.of(settings.getX(), settings.getY(), settings.getTarget());
		case BOX -> Stream.concat(settings.getKeys().stream(), Stream.of(settings.getGroupBy()));
		case IMPORTANCE -> Stream.concat(Stream.of(settings.getTarget()), settings.getKeys().stream());
		case CONFUSION -> Stream.empty();
		};
		return keys.map(RunKey::parse).flatMap(Optional::stream).distinct().toList();
	}

	/** @return what a chart is called: as its author named it, or by what it shows */
	public static String title(ChartSettings settings) {
		if (!settings.getTitle().isBlank()) {
			return settings.getTitle();
		}
		List<String> names = keys(settings).stream().map(RunKey::name).toList();
		if (names.isEmpty()) {
			return settings.getKind() == ChartKind.CONFUSION ? "Confusion matrices" : "Nothing chosen";
		}
		String all = String.join(", ", names.subList(0, Math.min(4, names.size()))) + (names.size() > 4 ? " \u2026" : "");
		return switch (settings.getKind()) {
		case SCATTER -> names.size() < 2 ? all : names.get(1) + " over " + names.get(0);
		case CONTOUR -> names.size() < 3 ? all : names.get(2) + " over " + names.get(0) + " and " + names.get(1);
		case IMPORTANCE -> "Importance for " + names.get(0);
		case LINE, BAR, BOX, PARALLEL, CONFUSION -> all;
		};
	}

	/**
	 * @param settings of any kind but {@link ChartKind#CONFUSION}, which is made of artifacts
	 * @param data with the {@linkplain #histories histories} that the chart needs; what is missing is not drawn
	 */
	public static RunChart chart(ChartSettings settings, ComparisonData data) {
		return switch (settings.getKind()) {
		case LINE -> new TracePart(settings, data).chart();
		case SCATTER -> new ValuePart(settings, data).scatter();
		case BAR -> new ValuePart(settings, data).bars();
		case BOX -> new ValuePart(settings, data).box();
		case CONTOUR -> new ValuePart(settings, data).contour();
		case PARALLEL -> new ValuePart(settings, data).parallel();
		case IMPORTANCE -> new EffectPart(settings, data).chart();
		case CONFUSION -> throw new IllegalArgumentException("A confusion matrix is made of artifacts");
		};
	}
}
