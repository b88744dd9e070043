package org.edgeloop.analysis.ui.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.dataset.exploration.FeatureFrame;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Features view without its widgets: a table, how it is shown, and what is chosen of it. To be used in its background's thread. */
public final class FeaturesPresenter {

	private static final boolean[] NOTHING = {};

	private final LatestWork<FeatureFrame> opening;
	private final LatestWork<FeaturePicture> drawing;
	private final LatestWork<boolean[]> brushing;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<FeatureFrame> frame = Optional.empty();
	private Optional<FeaturePicture> picture = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private FeaturesChoice choice;
	private boolean[] chosen = NOTHING;

	/** @param choice what is shown at first, as far as a table has it */
	public FeaturesPresenter(Background background, FeaturesChoice choice) {
		this.choice = choice;
		opening = new LatestWork<>(background, this::opened, this::failed);
		drawing = new LatestWork<>(background, this::drawn, this::failed);
		brushing = new LatestWork<>(background, this::choose, this::failed);
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Looks into another table; the last one is shown until that is read. */
	public void open(Path file) {
		problem = Optional.empty();
		opening.start("Reading " + file.getFileName(), progress -> FeatureFrame.open(file, progress));
		changed();
	}

	private void opened(FeatureFrame opened) {
		close();
		frame = Optional.of(opened);
		choice = fitting(choice, opened);
		draw();
	}

	private static FeaturesChoice fitting(FeaturesChoice wanted, FeatureFrame table) {
		List<String> features = table.features();
		List<String> groupings = table.groupings();
		String x = features.contains(wanted.x()) ? wanted.x() : preferred(features, "rms", 0);
		String y = features.contains(wanted.y()) ? wanted.y() : preferred(features, "kurtosis", features.size() - 1);
		String grouping = groupings.contains(wanted.grouping()) ? wanted.grouping() : groupings.stream().findFirst().orElse("");
		return wanted.withFeatures(x, y).withGrouping(grouping);
	}

	/** What most people look at first. */
	private static String preferred(List<String> features, String name, int otherwise) {
		return features.contains(name) ? name : features.get(otherwise);
	}

	/** Lets go of the table, and of one that is being read. */
	public void clear() {
		opening.cancel();
		close();
	}

	private void close() {
		drawing.cancel();
		brushing.cancel();
		frame.ifPresent(FeaturesPresenter::close);
		frame = Optional.empty();
		picture = Optional.empty();
		problem = Optional.empty();
		chosen = NOTHING;
		changed();
	}

	private static void close(FeatureFrame table) {
		try {
			table.close();
		} catch (IOException _) {
			// Only read; there is nothing to lose.
		}
	}

	private void draw() {
		frame.ifPresent(table -> {
			problem = Optional.empty();
			var operation = new FeaturePictureOperation(table, choice, chosen, picture);
			drawing.start("Drawing features", operation::run);
			changed();
		});
	}

	private void drawn(FeaturePicture made) {
		picture = Optional.of(made);
		changed();
	}

	private void failed(Problem why) {
		problem = Optional.of(why);
		changed();
	}

	/** @return the table; empty while none is open */
	public Optional<FeatureFrame> frame() {
		return frame;
	}

	/** @return what is shown, which may be what was asked for before */
	public Optional<FeaturePicture> picture() {
		return picture;
	}

	/** @return what went wrong with what was asked for last */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return whether something is being read or computed */
	public boolean isBusy() {
		return opening.isBusy() || drawing.isBusy() || brushing.isBusy();
	}

	public FeaturesChoice choice() {
		return choice;
	}

	/** Shows the table in another way; what is chosen stays so. */
	public void choose(FeaturesChoice other) {
		if (!other.equals(choice)) {
			choice = other;
			draw();
		}
	}

	/** Chooses windows by an area of the picture; of classes that are not shown none is touched, except that replacing lets go of them. */
	public void brush(CloudRegion region, Brushing how) {
		picture.filter(shown -> !shown.isHistogram()).ifPresent(shown -> {
			boolean[] before = chosen;
			brushing.start("Choosing windows", _ -> how.apply(before, visible(shown, region.contains(shown.x(), shown.y()))));
		});
	}

	/** Chooses windows by a range of a histogram's feature, both ends included. */
	public void brush(double from, double to, Brushing how) {
		picture.filter(FeaturePicture::isHistogram).ifPresent(shown -> {
			boolean[] before = chosen;
			brushing.start("Choosing windows", _ -> {
				var inside = new boolean[shown.x().length];
				for (int row = 0; row < inside.length; row++) {
					inside[row] = shown.x()[row] >= from && shown.x()[row] <= to;
				}
				return how.apply(before, visible(shown, inside));
			});
		});
	}

	private static boolean[] visible(FeaturePicture shown, boolean[] rows) {
		for (int row = 0; row < rows.length; row++) {
			rows[row] &= shown.classes().isShown(row);
		}
		return rows;
	}

	/** Chooses rows by their numbers. */
	public void chooseRows(int[] rows) {
		frame.ifPresent(table -> {
			var these = new boolean[table.rows()];
			Arrays.stream(rows).forEach(row -> these[row] = true);
			choose(Brushing.REPLACE.apply(NOTHING, these));
		});
	}

	/** Chooses all windows of a class. */
	public void chooseClass(String key) {
		picture.ifPresent(shown -> chooseRows(IntStream.range(0, shown.classes().codes().length)
				.filter(row -> shown.classes().all().get(shown.classes().codes()[row]).key().equals(key)).toArray()));
	}

	private void choose(boolean[] rows) {
		if (!Arrays.equals(rows, chosen)) {
			chosen = rows;
			draw();
		}
	}

	/** @return the rows that are chosen, ascending */
	public int[] chosenRows() {
		return IntStream.range(0, chosen.length).filter(row -> chosen[row]).toArray();
	}

	/** @return the windows that are chosen, in the table's order; those that a row does not say soundly are left out */
	public List<FeatureWindow> chosenWindows() {
		var windows = new ArrayList<FeatureWindow>();
		frame.ifPresent(table -> Arrays.stream(chosenRows()).mapToObj(table::window).forEach(window -> window.ifPresent(windows::add)));
		return windows;
	}

	/** @return the drawn points whose windows are of a recording and share samples with a range */
	public Set<Integer> pointsIn(String recording, SampleRange range) {
		if (frame.isEmpty() || picture.isEmpty()) {
			return Set.of();
		}
		int[] drawn = picture.get().drawn();
		return Arrays.stream(frame.get().rowsIn(recording, range)).map(row -> Arrays.binarySearch(drawn, row)).filter(place -> place >= 0).boxed()
				.collect(Collectors.toSet());
	}

	/** @return the drawn points that stand for exactly a window */
	public Set<Integer> pointsOf(FeatureWindow window) {
		return pointsIn(window.recording(), window.range()).stream()
				.filter(place -> frame.flatMap(table -> table.window(picture.orElseThrow().drawn()[place])).filter(window::equals).isPresent())
				.collect(Collectors.toSet());
	}

	/** @return what is shown, in a sentence */
	public String summary() {
		if (problem.isPresent()) {
			return problem.get().toLine();
		}
		if (frame.isEmpty()) {
			return isBusy() ? "Reading…" : "";
		}
		var words = new StringBuilder("%s: %,d windows".formatted(frame.get().file().getFileName(), frame.get().rows()));
		int count = chosenRows().length;
		words.append(count == 0 ? "" : ", %,d chosen".formatted(count));
		picture.filter(shown -> !shown.note().isEmpty()).ifPresent(shown -> words.append(" (").append(shown.note()).append(')'));
		return words.toString();
	}
}
