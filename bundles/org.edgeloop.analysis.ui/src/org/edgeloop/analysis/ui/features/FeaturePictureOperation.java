package org.edgeloop.analysis.ui.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudChart.CloudClass;
import org.edgeloop.chart.StackedHistogramChart;
import org.edgeloop.chart.StackedHistogramChart.Layer;
import org.edgeloop.dataset.exploration.ClassHistogram;
import org.edgeloop.dataset.exploration.FeatureFrame;
import org.edgeloop.dataset.exploration.PrincipalComponents;
import org.edgeloop.dataset.exploration.PrincipalComponentsOperation;
import org.edgeloop.dataset.exploration.ProjectRowsOperation;
import org.edgeloop.dataset.exploration.RowSample;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.table.Categories;

/** Makes the picture of a feature table that was asked for. */
final class FeaturePictureOperation {

	/** More points than this are drawn by a sample: nobody could tell the others apart. */
	static final int MOST_DRAWN = 100_000;

	private final FeatureFrame frame;
	private final FeaturesChoice choice;
	private final boolean[] chosen;
	private final Optional<FeaturePicture> last;

	/**
	 * @param chosen for each row whether it is chosen; empty if none is
	 * @param last a picture of the same table, of which this may take over what is the same
	 */
	FeaturePictureOperation(FeatureFrame frame, FeaturesChoice choice, boolean[] chosen, Optional<FeaturePicture> last) {
		this.frame = frame;
		this.choice = choice;
		this.chosen = chosen;
		this.last = last;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if there are no such columns, or no components of them
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the table cannot be read
	 */
	FeaturePicture run(Progress progress) throws IOException {
		Optional<FeatureClasses> known = last.filter(before -> before.choice().grouping().equals(choice.grouping())
				&& before.choice().hidden().equals(choice.hidden())).map(FeaturePicture::classes);
		FeatureClasses classes = known.isPresent() ? known.get() : FeatureClasses.of(frame, choice.grouping(), choice.hidden(), progress);
		return switch (choice.picture()) {
		case SCATTER -> cloud(classes, frame.values(choice.x(), progress), frame.values(choice.y(), progress),
				List.of(frame.title(choice.x()), frame.title(choice.y())), Optional.empty());
		case HISTOGRAM -> histogram(classes, frame.values(choice.x(), progress));
		case COMPONENTS -> components(classes, progress);
		};
	}

	private FeaturePicture components(FeatureClasses classes, Progress progress) throws IOException {
		Optional<FeaturePicture> before = last.filter(made -> made.components().isPresent());
		PrincipalComponents found = before.isPresent() ? before.get().components().get()
				: new PrincipalComponentsOperation(frame, List.of(), FeaturesChoice.COMPONENTS).run(progress);
		int across = Math.min(choice.across(), found.count() - 1);
		int up = Math.min(choice.up(), found.count() - 1);
		List<String> titles = List.of(title(found, across), title(found, up));
		if (before.filter(made -> made.choice().across() == choice.across() && made.choice().up() == choice.up()).isPresent()) {
			return cloud(classes, before.get().x(), before.get().y(), titles, Optional.of(found));
		}
		double[][] places = new ProjectRowsOperation(frame, found).run(progress);
		return cloud(classes, places[across], places[up], titles, Optional.of(found));
	}

	/** Standardised features have no unit, and neither has what is made of them. */
	private static String title(PrincipalComponents found, int component) {
		return "PC %d, %.1f %% of the variance [1]".formatted(component + 1, 100 * found.shares()[component]);
	}

	private FeaturePicture cloud(FeatureClasses classes, double[] x, double[] y, List<String> titles, Optional<PrincipalComponents> components) {
		int[] drawn = RowSample.of(frame.rows(), MOST_DRAWN);
		int[] places = classes.shownPlaces();
		double[] drawnX = Arrays.stream(drawn).mapToDouble(row -> x[row]).toArray();
		double[] drawnY = Arrays.stream(drawn).mapToDouble(row -> y[row]).toArray();
		int[] codes = Arrays.stream(drawn).map(row -> places[classes.codes()[row]]).toArray();
		List<CloudClass> shown = classes.shown().stream().map(one -> new CloudClass(one.name(), one.look())).toList();
		CloudChart chart = CloudChart.of(titles.get(1) + " over " + titles.get(0), ChartAxis.of(titles.get(0)), ChartAxis.of(titles.get(1)), shown,
				new CloudChart.Points(drawnX, drawnY, codes), chosenOf(drawn), names(drawn));
		return new FeaturePicture(choice, classes, x, y, drawn, components, chart, note(drawn, x, y, components));
	}

	private boolean[] chosenOf(int[] drawn) {
		if (chosen.length == 0) {
			return chosen;
		}
		var these = new boolean[drawn.length];
		for (int i = 0; i < drawn.length; i++) {
			these[i] = chosen[drawn[i]];
		}
		return these;
	}

	private IntFunction<String> names(int[] drawn) {
		return place -> frame.window(drawn[place]).map(FeaturePictureOperation::name).orElseGet(() -> "Row %,d".formatted(drawn[place] + 1));
	}

	private static String name(FeatureWindow window) {
		String channel = window.channel().isEmpty() ? "" : ", " + window.channel();
		return "%s%s, samples %,d to %,d".formatted(window.recording(), channel, window.range().from(), window.range().to());
	}

	private String note(int[] drawn, double[] x, double[] y, Optional<PrincipalComponents> components) {
		var notes = new ArrayList<String>();
		if (drawn.length < frame.rows()) {
			notes.add("%,d of %,d are drawn".formatted(drawn.length, frame.rows()));
		}
		long missing = IntStream.range(0, frame.rows()).filter(row -> !Double.isFinite(x[row]) || !Double.isFinite(y[row])).count();
		if (missing > 0) {
			notes.add("%,d have no place".formatted(missing));
		}
		components.filter(found -> !found.leftOut().isEmpty()).ifPresent(found -> notes.add("left out: " + String.join(", ", found.leftOut())));
		return String.join("; ", notes);
	}

	private FeaturePicture histogram(FeatureClasses classes, double[] values) {
		var levels = classes.all().stream().map(FeatureClass::name).toList();
		int[] places = classes.shownPlaces();
		// A class that is hidden takes no part, not even in how wide bins are.
		double[] shown = IntStream.range(0, values.length).mapToDouble(row -> places[classes.codes()[row]] < 0 ? Double.NaN : values[row]).toArray();
		ClassHistogram found = ClassHistogram.of(shown, new Categories(classes.codes(), levels));
		List<Layer> layers = IntStream.range(0, levels.size()).filter(place -> places[place] >= 0)
				.mapToObj(place -> new Layer(levels.get(place), classes.all().get(place).look(), found.counts()[place])).toList();
		String title = frame.title(choice.x());
		Chart chart = new StackedHistogramChart("Histogram of " + title, title, "Windows", found.edges(), layers);
		long missing = Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
		return new FeaturePicture(choice, classes, values, new double[0], new int[0], Optional.empty(), chart,
				missing == 0 ? "" : "%,d have no value".formatted(missing));
	}
}
