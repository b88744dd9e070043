package org.edgeloop.analysis.ui.features;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.exploration.FeatureFrame;
import org.edgeloop.table.Categories;

/**
 * The classes of a table's rows by one of its columns. Labels look as everywhere in their project.
 *
 * @param all the classes, those without a value last if there are any
 * @param codes the place of each row's class. Not to be changed
 */
public record FeatureClasses(List<FeatureClass> all, int[] codes) {

	private static final ChartLook NONE = new ChartLook(0x7A828C, 0x8E97A3, 0);
	private static final int MARKS = 4;

	public FeatureClasses {
		all = List.copyOf(all);
	}

	/**
	 * @param grouping a column; empty for one class of all rows
	 * @param hidden keys of classes that are not shown
	 */
	static FeatureClasses of(FeatureFrame frame, String grouping, Set<String> hidden, Progress progress) throws IOException {
		if (grouping.isEmpty()) {
			return new FeatureClasses(List.of(new FeatureClass("", "Windows", SeriesLooks.of(0), frame.rows(), true)), new int[frame.rows()]);
		}
		Categories read = frame.classes(grouping, progress);
		Optional<Taxonomy> taxonomy = grouping.equals(FeatureFrame.LABEL) ? taxonomy(frame) : Optional.empty();
		long[] counts = read.counts();
		var classes = new ArrayList<FeatureClass>();
		for (String level : read.levels()) {
			int place = classes.size();
			classes.add(new FeatureClass(level, taxonomy.map(known -> known.nameOf(level)).orElse(level), look(taxonomy, level, place), counts[place],
					!hidden.contains(level)));
		}
		int[] codes = read.codes();
		if (read.missing() > 0) {
			codes = codes.clone();
			for (int row = 0; row < codes.length; row++) {
				codes[row] = codes[row] == Categories.MISSING ? classes.size() : codes[row];
			}
			String name = grouping.equals(FeatureFrame.LABEL) ? "Unlabelled" : "None";
			classes.add(new FeatureClass("", name, NONE, read.missing(), !hidden.contains("")));
		}
		return new FeatureClasses(classes, codes);
	}

	private static Optional<Taxonomy> taxonomy(FeatureFrame frame) throws IOException {
		if (frame.project().isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(DatasetFiles.read(frame.project().get()).taxonomy());
		} catch (ProblemException _) {
			// The table can be looked at without its project's colours.
			return Optional.empty();
		}
	}

	private static ChartLook look(Optional<Taxonomy> taxonomy, String label, int place) {
		int mark = place % MARKS;
		if (taxonomy.isPresent() && taxonomy.get().find(label).isPresent()) {
			int rgb = Integer.parseInt(taxonomy.get().colourOf(label).substring(1), 16);
			return new ChartLook(rgb, rgb, mark);
		}
		ChartLook look = SeriesLooks.of(place);
		return new ChartLook(look.light(), look.dark(), mark);
	}

	/** @return the classes that are shown */
	List<FeatureClass> shown() {
		return all.stream().filter(FeatureClass::isShown).toList();
	}

	/** @return for each class its place among those that are shown; -1 for one that is not */
	int[] shownPlaces() {
		var places = new int[all.size()];
		int next = 0;
		for (int i = 0; i < places.length; i++) {
			places[i] = all.get(i).isShown() ? next++ : -1;
		}
		return places;
	}

	/** @return whether a row is of a class that is shown */
	boolean isShown(int row) {
		return all.get(codes[row]).isShown();
	}
}
