package org.edgeloop.dataset.exploration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.internal.exploration.HeldColumns;
import org.edgeloop.dataset.internal.exploration.ManifestUnits;
import org.edgeloop.dataset.internal.features.FeatureTableFiles;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.Tables;

/**
 * A feature table that is looked into: a row is a window of a channel. Only the columns that were asked for last are held in memory. It may be
 * asked from any thread.
 */
public final class FeatureFrame implements AutoCloseable {

	/** More rows than this are no table to look at point by point. */
	public static final int MOST_ROWS = 5_000_000;

	/** The column that says what a window is labelled with. */
	public static final String LABEL = "label";

	private static final String RECORDING = "recording";
	private static final String CHANNEL = "channel";
	private static final String FROM = "from";
	private static final String TO = "to";
	/** Of each window, whatever type its column has where a file does not say one. */
	private static final List<String> NAMES = List.of(LABEL, RECORDING, CHANNEL);
	private static final List<String> NUMBERS = List.of(FROM, TO, "missing");
	/** Some for axes and colours of now and just before. */
	private static final int MOST_COLUMNS_HELD = 8;

	private final Path file;
	private final Table table;
	private final Map<String, String> units;
	private final Optional<Windows> windows;
	private final HeldColumns held = new HeldColumns(MOST_COLUMNS_HELD);

	/** Where each row's window lies. */
	private record Windows(Categories recordings, Categories channels, double[] from, double[] to) {
	}

	private FeatureFrame(Path file, Table table, Optional<Windows> windows) {
		this.file = file;
		this.table = table;
		this.windows = windows;
		units = ManifestUnits.read(FeatureTableFiles.manifestOf(file));
	}

	/**
	 * @param file of a feature table, or of any other table with columns of numbers
	 * @return to be closed
	 * @throws ProblemException if it is no table, has no column of numbers or more than {@value #MOST_ROWS} rows
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	public static FeatureFrame open(Path file, Progress progress) throws IOException {
		Path whole = file.toAbsolutePath().normalize();
		Table table = Tables.open(new FileSource(whole), progress);
		boolean isSound = false;
		try {
			check(table, whole);
			var frame = new FeatureFrame(whole, table, windows(table, progress));
			isSound = true;
			return frame;
		} finally {
			if (!isSound) {
				table.close();
			}
		}
	}

	private static void check(Table table, Path file) throws ProblemException {
		if (table.rows() > MOST_ROWS) {
			throw new ProblemException(Problem.error("%,d rows are more than can be looked at".formatted(table.rows()), file.toString(),
					"make a table of fewer recordings, or of longer windows"));
		}
		if (table.columns().stream().noneMatch(FeatureFrame::isFeature)) {
			throw new ProblemException(Problem.error("it has no column of numbers", file.toString(), "choose a table that 'signal features' has made"));
		}
	}

	private static Optional<Windows> windows(Table table, Progress progress) throws IOException {
		boolean isThere = has(table, RECORDING, column -> true) && has(table, FROM, column -> column.type().isNumber())
				&& has(table, TO, column -> column.type().isNumber());
		if (!isThere) {
			return Optional.empty();
		}
		Categories channels = has(table, CHANNEL, column -> true) ? table.categories(CHANNEL, progress)
				: new Categories(filled((int) table.rows()), List.of());
		return Optional.of(new Windows(table.categories(RECORDING, progress), channels, table.numbers(FROM, progress).values(),
				table.numbers(TO, progress).values()));
	}

	private static boolean has(Table table, String name, Predicate<TableColumn> as) {
		return table.column(name).filter(as).isPresent();
	}

	private static int[] filled(int rows) {
		var codes = new int[rows];
		Arrays.fill(codes, Categories.MISSING);
		return codes;
	}

	private static boolean isFeature(TableColumn column) {
		return column.length() == 0 && column.type().isNumber() && !NAMES.contains(column.name()) && !NUMBERS.contains(column.name());
	}

	private static boolean isGrouping(TableColumn column) {
		return column.length() == 0 && (column.type() == ColumnType.TEXT || NAMES.contains(column.name()));
	}

	public Path file() {
		return file;
	}

	/** @return the folder of the project that the table lies in, and its recordings with it */
	public Optional<Path> project() {
		return DatasetFiles.projectAbove(file);
	}

	public int rows() {
		return (int) table.rows();
	}

	/** @return the names of the columns that hold features, in their order */
	public List<String> features() {
		return table.columns().stream().filter(FeatureFrame::isFeature).map(TableColumn::name).toList();
	}

	/** @return a feature with its unit, as {@code rms [g]} or {@code kurtosis [1]}; without one if it is not known */
	public String title(String feature) {
		String unit = units.getOrDefault(feature, "");
		return unit.isEmpty() ? feature : feature + " [" + unit + "]";
	}

	/** @return the names of the columns that rows can be told apart by, {@value #LABEL} first if it is there */
	public List<String> groupings() {
		return table.columns().stream().filter(FeatureFrame::isGrouping).map(TableColumn::name).sorted((a, b) -> Boolean.compare(b.equals(LABEL), a.equals(LABEL))).toList();
	}

	/** @return a feature of all rows, NaN where it has no value. Not to be changed */
	public double[] values(String feature, Progress progress) throws IOException {
		Optional<double[]> known = held.find(feature);
		if (known.isPresent()) {
			return known.get();
		}
		double[] values = table.numbers(feature, progress).values();
		held.put(feature, values);
		return values;
	}

	/** @return the class of each row by a column of text */
	public Categories classes(String grouping, Progress progress) throws IOException {
		return table.categories(grouping, progress);
	}

	/** Hands over the features of all rows, some thousands of rows at a time. */
	public void read(List<String> features, RowBatchSink sink, Progress progress) throws IOException {
		table.read(features, 0, table.rows(), sink, progress);
	}

	/** @return whether rows lead back to windows of recordings */
	public boolean hasWindows() {
		return windows.isPresent();
	}

	/** @return the window that a row stands for; empty if the row does not say it soundly */
	public Optional<FeatureWindow> window(int row) {
		return windows.flatMap(known -> {
			int recording = known.recordings.codes()[row];
			int channel = known.channels.codes()[row];
			double from = known.from[row];
			double to = known.to[row];
			if (recording == Categories.MISSING || !(from >= 0 && from < to) || from != Math.rint(from) || to != Math.rint(to)) {
				return Optional.empty();
			}
			return Optional.of(new FeatureWindow(known.recordings.levels().get(recording),
					channel == Categories.MISSING ? "" : known.channels.levels().get(channel), new SampleRange((long) from, (long) to)));
		});
	}

	/** @return the rows whose windows are of a recording and share samples with a range, in their order */
	public int[] rowsIn(String recording, SampleRange range) {
		if (windows.isEmpty()) {
			return new int[0];
		}
		Windows known = windows.get();
		int code = known.recordings.levels().indexOf(recording);
		int[] codes = known.recordings.codes();
		return IntStream.range(0, rows())
				.filter(row -> codes[row] == code && code >= 0 && known.from[row] < range.to() && known.to[row] > range.from()).toArray();
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
