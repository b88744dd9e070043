package org.edgeloop.experiment.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;

/**
 * Turns runs into columns: into new ones, or into those of a block, of which some rows are replaced and others added. Columns that none of
 * that concerns are shared.
 */
public final class RunBlockBuilder {

	private static final List<RunAttribute> WORDS = List.of(RunAttribute.NAME, RunAttribute.EXPERIMENT, RunAttribute.STATUS,
			RunAttribute.LIFECYCLE, RunAttribute.USER, RunAttribute.ARTIFACT_URI);

	private final RunBlock before;
	/** Rows of {@link #before} that do not count any more. */
	private final BitSet replaced;
	private final List<String> ids;
	private final long[] started;
	private final long[] ended;
	private final Map<RunAttribute, TextColumnBuilder> attributes = new HashMap<>();
	private final Map<String, TextColumnBuilder> params = new HashMap<>();
	private final Map<String, TextColumnBuilder> tags = new HashMap<>();
	private final Map<String, NumberColumnBuilder> metrics = new HashMap<>();
	private final Map<Integer, List<DatasetInput>> datasets;

	public RunBlockBuilder() {
		this(RunBlock.EMPTY, new BitSet());
	}

	/** @param replaced the rows of the block that are given anew */
	public RunBlockBuilder(RunBlock before, BitSet replaced) {
		this.before = before;
		this.replaced = replaced;
		ids = new ArrayList<>(Arrays.asList(before.ids()));
		started = Arrays.copyOf(before.started(), RunBlock.MOST);
		ended = Arrays.copyOf(before.ended(), RunBlock.MOST);
		datasets = new HashMap<>(before.datasets());
		replaced.stream().forEach(datasets::remove);
	}

	public boolean isEmpty() {
		return ids.isEmpty();
	}

	public boolean isFull() {
		return ids.size() == RunBlock.MOST;
	}

	/** Adds a run as the next row. */
	public void add(Run run) {
		ids.add(run.id());
		put(ids.size() - 1, run);
	}

	/** Puts a run into a row that is replaced. */
	public void put(int row, Run run) {
		started[row] = run.started();
		ended[row] = run.ended();
		for (RunAttribute attribute : WORDS) {
			String words = attribute.text(run);
			if (!words.isEmpty()) {
				attributes.computeIfAbsent(attribute, known -> texts(RunKey.of(known))).add(row, words);
			}
		}
		for (Map.Entry<String, String> param : run.params().entrySet()) {
			params.computeIfAbsent(param.getKey(), name -> texts(RunKey.param(name))).add(row, param.getValue());
		}
		for (Map.Entry<String, String> tag : run.tags().entrySet()) {
			tags.computeIfAbsent(tag.getKey(), name -> texts(RunKey.tag(name))).add(row, tag.getValue());
		}
		for (Map.Entry<String, MetricPoint> metric : run.metrics().entrySet()) {
			metrics.computeIfAbsent(metric.getKey(), name -> numbers(RunKey.metric(name))).add(row, metric.getValue().value());
		}
		if (!run.datasets().isEmpty()) {
			datasets.put(row, run.datasets());
		}
	}

	/**
	 * Adds rows of another block until this one is full.
	 *
	 * @param from the first row that is wanted
	 * @param without rows that are left out
	 * @return the first row that found no room; the other block's size if all did
	 */
	public int addAll(RunBlock block, int from, BitSet without) {
		int[] newRows = new int[block.size()];
		Arrays.fill(newRows, -1);
		int row = from;
		for (; row < block.size() && !isFull(); row++) {
			if (!without.get(row)) {
				newRows[row] = ids.size();
				started[ids.size()] = block.started()[row];
				ended[ids.size()] = block.ended()[row];
				if (block.datasets().containsKey(row)) {
					datasets.put(ids.size(), Objects.requireNonNull(block.datasets().get(row)));
				}
				ids.add(block.ids()[row]);
			}
		}
		block.texts().forEach((key, column) -> forEachPlace(column.rows(), newRows,
				(place, newRow) -> kept(key).add(newRow, column.words()[column.codes()[place]])));
		block.metrics().forEach((key, column) -> forEachPlace(column.rows(), newRows,
				(place, newRow) -> metrics.computeIfAbsent(key.name(), name -> numbers(RunKey.metric(name))).add(newRow, column.values()[place])));
		return row;
	}

	private interface Moved {
		void to(int place, int newRow);
	}

	private static void forEachPlace(BlockRows rows, int[] newRows, Moved moved) {
		for (int place = 0; place < rows.count(); place++) {
			int newRow = newRows[rows.row(place)];
			if (newRow >= 0) {
				moved.to(place, newRow);
			}
		}
	}

	private TextColumnBuilder kept(RunKey key) {
		return switch (key.kind()) {
			case PARAM -> params.computeIfAbsent(key.name(), name -> texts(RunKey.param(name)));
			case TAG -> tags.computeIfAbsent(key.name(), name -> texts(RunKey.tag(name)));
			default -> attributes.computeIfAbsent(key.attribute().orElseThrow(), known -> texts(RunKey.of(known)));
		};
	}

	private TextColumnBuilder texts(RunKey key) {
		return new TextColumnBuilder(before.texts().getOrDefault(key, TextColumn.EMPTY), replaced);
	}

	private NumberColumnBuilder numbers(RunKey key) {
		return new NumberColumnBuilder(before.metrics().getOrDefault(key, NumberColumn.EMPTY), replaced);
	}

	/** @return the rows so far */
	public RunBlock build() {
		int size = ids.size();
		Map<RunKey, TextColumn> texts = new HashMap<>();
		attributes.forEach((attribute, column) -> texts.put(RunKey.of(attribute), column.build(size)));
		params.forEach((name, column) -> texts.put(RunKey.param(name), column.build(size)));
		tags.forEach((name, column) -> texts.put(RunKey.tag(name), column.build(size)));
		before.texts().forEach((key, column) -> texts.computeIfAbsent(key, _ -> isStale(column.rows()) ? texts(key).build(size) : column));
		texts.values().removeIf(column -> column.rows().count() == 0);
		Map<RunKey, NumberColumn> numbers = new HashMap<>();
		metrics.forEach((name, column) -> numbers.put(RunKey.metric(name), column.build(size)));
		before.metrics().forEach((key, column) -> numbers.computeIfAbsent(key, _ -> isStale(column.rows()) ? numbers(key).build(size) : column));
		numbers.values().removeIf(column -> column.rows().count() == 0);
		return new RunBlock(ids.toArray(String[]::new), Arrays.copyOf(started, size), Arrays.copyOf(ended, size), texts, numbers,
				Map.copyOf(datasets));
	}

	/** A column that no run was put into changes all the same if a row loses its value, or if not all rows have one any more. */
	private boolean isStale(BlockRows rows) {
		return rows.hasAny(replaced) || rows.count() == before.size() && ids.size() > before.size();
	}
}
