package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.SpecTables;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.RowFilter;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.TableProfile;
import org.edgeloop.table.TableSource;
import org.edgeloop.table.Tables;

/** Opens the tables that a spec names, with those of their rows that count. */
public final class SelectedTables {

	/** What the names of saved profiles end with. */
	public static final String PROFILE_ENDING = ".profile";

	/** What projects keep of their own, which may be deleted at any time. */
	private static final String PROJECT = ".edgeloop";
	private static final String SORTED = "sorted";

	private final DriftSpec spec;
	private final Path folder;

	/** @param folder that of the spec */
	public SelectedTables(DriftSpec spec, Path folder) {
		this.spec = spec;
		this.folder = folder;
	}

	/** @return both tables, to be closed */
	public TablePair open(Progress progress) throws IOException {
		Table reference = open("reference", spec.getReference(), progress);
		try {
			Table current = open("current", spec.getCurrent(), progress);
			return project().map(project -> TablePair.of(reference, current, project.resolve(SORTED)))
					.orElseGet(() -> TablePair.of(reference, current));
		} catch (IOException | RuntimeException e) {
			reference.close();
			throw e;
		}
	}

	/** @return where the project that the spec lies in keeps what is its own; empty if it lies in none */
	private Optional<Path> project() {
		return Stream.iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
				.map(parent -> parent.resolve(PROJECT)).filter(Files::isDirectory).findFirst();
	}

	/** @return the reference alone, to be closed */
	public Table openReference(Progress progress) throws IOException {
		return open("reference", spec.getReference(), progress);
	}

	/** @return the current table alone, to be closed */
	public Table openCurrent(Progress progress) throws IOException {
		return open("current", spec.getCurrent(), progress);
	}

	private Table open(String side, @Nullable DataSet data, Progress progress) throws IOException {
		if (data == null) {
			throw new ProblemException(Problem.error("the report has no " + side + " table", "", "choose a CSV or Parquet file"));
		}
		Table table = open(SpecTables.source(spec, data, folder), progress);
		try {
			return selected(table, data, progress);
		} catch (IOException | RuntimeException e) {
			table.close();
			throw e;
		}
	}

	/** @return a profile, or a table with its rows */
	private static Table open(TableSource source, Progress progress) throws IOException {
		return source instanceof FileSource file && isProfile(file.file().toString()) ? TableProfile.open(file.file(), progress)
				: Tables.open(source, progress);
	}

	/** @return whether the reference has no rows that belong together, but each column by itself */
	public static boolean hasProfile(DriftSpec spec) {
		return spec.getReference() != null && isProfile(spec.getReference().getFile());
	}

	private static boolean isProfile(String file) {
		return file.endsWith(PROFILE_ENDING);
	}

	private static Table selected(Table table, DataSet data, Progress progress) throws IOException {
		long to = data.getToRow() <= 0 ? table.rows() : Math.min(data.getToRow(), table.rows());
		long from = Math.clamp(data.getFromRow(), 0, to);
		if (from == 0 && to == table.rows() && data.getFilter() == null) {
			return table;
		}
		if (!table.isAligned()) {
			boolean saved = isProfile(data.getFile());
			throw new ProblemException(Problem.error(saved ? "a profile has no rows to choose from" : "the rows of a server's table have no order",
					table.name(), saved ? "choose them before it is saved" : "choose them by a view on the server"));
		}
		IntStream rows = IntStream.range(Math.toIntExact(from), Math.toIntExact(to));
		RowFilter filter = data.getFilter();
		return new SelectedTable(table, filter == null ? rows.toArray() : filtered(table, filter, rows, progress));
	}

	private static int[] filtered(Table table, RowFilter filter, IntStream rows, Progress progress) throws IOException {
		if (table.column(filter.getColumn()).isEmpty()) {
			throw new ProblemException(Problem.error("the filter's column \"" + filter.getColumn() + "\" is not there", table.name(),
					"choose one of the table's columns"));
		}
		IntStream left = rows;
		if (!filter.getValues().isEmpty()) {
			var values = new HashSet<>(filter.getValues());
			var categories = table.categories(filter.getColumn(), progress);
			boolean[] wanted = new boolean[categories.levels().size()];
			for (int level = 0; level < wanted.length; level++) {
				wanted[level] = values.contains(categories.levels().get(level));
			}
			left = left.filter(row -> categories.codes()[row] >= 0 && wanted[categories.codes()[row]]);
		}
		Double min = filter.getMin();
		Double max = filter.getMax();
		if (min != null || max != null) {
			double low = min == null ? Double.NEGATIVE_INFINITY : min;
			double high = max == null ? Double.POSITIVE_INFINITY : max;
			double[] numbers = table.numbers(filter.getColumn(), progress).values();
			left = left.filter(row -> numbers[row] >= low && numbers[row] <= high);
		}
		return left.toArray();
	}
}
