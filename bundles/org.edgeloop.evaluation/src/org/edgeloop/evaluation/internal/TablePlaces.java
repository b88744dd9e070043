package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/** Where the windows of a table's rows lie, by the columns of feature tables; of other tables each row is a place of its own. */
abstract class TablePlaces {

	static TablePlaces of(Table table, Progress progress) throws IOException {
		if (!List.of("recording", "channel", "from", "to").stream().allMatch(name -> table.column(name).isPresent())) {
			return new Rows(table.name());
		}
		return new Columns(table.name(), table.categories("recording", progress), table.categories("channel", progress), table.numbers("from", progress).values(),
				table.numbers("to", progress).values());
	}

	/** @throws ProblemException if the row names no window */
	abstract FeatureWindow window(int row) throws ProblemException;

	/** A table that does not say it. */
	private static final class Rows extends TablePlaces {

		private final String name;

		Rows(String name) {
			this.name = name;
		}

		@Override
		FeatureWindow window(int row) {
			return new FeatureWindow(name, "", new SampleRange(row, row + 1L));
		}
	}

	/** A feature table. */
	private static final class Columns extends TablePlaces {

		private final String table;
		private final Categories recordings;
		private final Categories channels;
		private final double[] from;
		private final double[] to;

		Columns(String table, Categories recordings, Categories channels, double[] from, double[] to) {
			this.table = table;
			this.recordings = recordings;
			this.channels = channels;
			this.from = from;
			this.to = to;
		}

		@Override
		FeatureWindow window(int row) throws ProblemException {
			try {
				return new FeatureWindow(text(recordings.text(row), ""), text(channels.text(row), ""), new SampleRange((long) from[row], (long) to[row]));
			} catch (IllegalArgumentException e) {
				throw new ProblemException(Problem.error("row %d names no window: %s".formatted(row + 1, e.getMessage()), table, "make the table anew"), e);
			}
		}

		private static String text(@Nullable String text, String otherwise) {
			return text == null ? otherwise : text;
		}
	}
}
