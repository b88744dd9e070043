package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes the quality of columns one by one, from whatever thread, so that who has a column's values at hand for something else need not
 * read them twice; then reads what nobody brought, and the rows.
 */
public final class QualityCollector {

	private final @Nullable Table reference;
	private final Table current;
	private final ColumnSource source;
	private final QualitySettings settings;
	private final Map<String, ColumnResult> results = new ConcurrentHashMap<>();

	/** @param tables stay open until {@link #finish} has returned */
	public QualityCollector(TablePair tables, QualitySettings settings) {
		this(tables.reference(), tables.current(), ColumnSource.of(tables), settings);
	}

	/** @param table without a reference; stays open until {@link #finish} has returned */
	public QualityCollector(Table table, QualitySettings settings) {
		this(null, table, ColumnSource.of(table), settings);
	}

	private QualityCollector(@Nullable Table reference, Table current, ColumnSource source, QualitySettings settings) {
		this.reference = reference;
		this.current = current;
		this.source = source;
		this.settings = settings;
	}

	/**
	 * Takes a column of which neither side holds texts.
	 *
	 * @param pair the column's values on both sides
	 * @throws IOException if they cannot be read
	 */
	public void add(String name, NumberPair pair, Progress progress) throws IOException {
		results.put(name, visit(progress).numbers(name, pair));
	}

	/**
	 * Takes a column of which a side holds texts.
	 *
	 * @param pair the column's values on both sides
	 * @throws IOException if they cannot be read
	 */
	public void add(String name, CategoryPair pair, Progress progress) throws IOException {
		results.put(name, visit(progress).texts(name, pair));
	}

	/**
	 * Takes the columns that nobody brought, reads the rows and makes the checks.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public DataQuality finish(Progress progress) throws IOException {
		Set<String> names = names();
		List<Problem> problems = new ArrayList<>();
		progress.begin("Describing columns", names.size() + 1L);
		for (String name : names) {
			progress.checkCancelled();
			if (!results.containsKey(name)) {
				read(name, problems, progress);
			}
			progress.worked(1);
		}
		var columns = names.stream().filter(results::containsKey).map(name -> results.get(name).comparison()).toList();
		Table known = reference;
		TableQuality before = null;
		TableQuality now;
		if (known == null) {
			now = new TableRows(columns, settings, progress).of(current, Side.CURRENT, problems);
		} else {
			var both = new BothTables(columns, settings, progress).read(known, current);
			before = both.reference();
			now = both.current();
			problems.addAll(both.problems());
		}
		columns.forEach(column -> problems.addAll(ColumnFindings.of(column)));
		var quality = new DataQuality(before, now, columns, settings.roles(), settings.mode(), new CheckSuite(List.of()), problems);
		return quality.with(checks(quality));
	}

	private void read(String name, List<Problem> problems, Progress progress) throws IOException {
		try {
			if (isText(reference, name) || isText(current, name)) {
				add(name, source.texts(name, progress), progress);
			} else {
				add(name, source.numbers(name, progress), progress);
			}
		} catch (ProblemException e) {
			problems.add(Problem.error(e.problem().what(), name, e.problem().remedy()));
		}
	}

	private CheckSuite checks(DataQuality quality) {
		List<CheckRequest> requests = new ArrayList<>();
		var shared = quality.columns().stream().filter(column -> column.current() != null && (reference == null || column.reference() != null))
				.toList();
		settings.presets().forEach(preset -> requests.addAll(preset.requests(shared, settings)));
		requests.addAll(settings.checks());
		Map<CheckRequest, Check> made = new HashMap<>();
		results.values().forEach(result -> made.putAll(result.checks()));
		return new CheckSuite(requests.stream().map(request -> made.containsKey(request) ? made.get(request)
				: QualityChecks.run(request, quality)).toList());
	}

	private ColumnVisit visit(Progress progress) {
		return new ColumnVisit(reference, current, settings, progress);
	}

	private Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		current.columns().forEach(column -> names.add(column.name()));
		Table known = reference;
		if (known != null) {
			known.columns().stream().map(TableColumn::name).forEach(names::add);
		}
		return names;
	}

	private static boolean isText(@Nullable Table table, String name) {
		return table != null && table.column(name).filter(column -> column.type() == ColumnType.TEXT).isPresent();
	}
}
