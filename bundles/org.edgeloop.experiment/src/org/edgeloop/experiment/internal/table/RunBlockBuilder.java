package org.edgeloop.experiment.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;

/** Turns runs, or rows of another block, into columns. */
public final class RunBlockBuilder {

	private static final List<RunAttribute> WORDS = List.of(RunAttribute.NAME, RunAttribute.EXPERIMENT, RunAttribute.STATUS,
			RunAttribute.LIFECYCLE, RunAttribute.USER, RunAttribute.ARTIFACT_URI);

	private final List<String> ids = new ArrayList<>();
	private final long[] started = new long[RunBlock.MOST];
	private final long[] ended = new long[RunBlock.MOST];
	private final Map<RunAttribute, TextColumnBuilder> attributes = new HashMap<>();
	private final Map<String, TextColumnBuilder> params = new HashMap<>();
	private final Map<String, TextColumnBuilder> tags = new HashMap<>();
	private final Map<String, NumberColumnBuilder> metrics = new HashMap<>();
	private final Map<Integer, List<DatasetInput>> datasets = new HashMap<>();

	public boolean isEmpty() {
		return ids.isEmpty();
	}

	public boolean isFull() {
		return ids.size() == RunBlock.MOST;
	}

	/** Adds a run as the next row. */
	public void add(Run run) {
		int row = next(run.id(), run.started(), run.ended());
		for (RunAttribute attribute : WORDS) {
			String words = attribute.text(run);
			if (!words.isEmpty()) {
				attributes.computeIfAbsent(attribute, _ -> new TextColumnBuilder()).add(row, words);
			}
		}
		for (Map.Entry<String, String> param : run.params().entrySet()) {
			params.computeIfAbsent(param.getKey(), _ -> new TextColumnBuilder()).add(row, param.getValue());
		}
		for (Map.Entry<String, String> tag : run.tags().entrySet()) {
			tags.computeIfAbsent(tag.getKey(), _ -> new TextColumnBuilder()).add(row, tag.getValue());
		}
		for (Map.Entry<String, MetricPoint> metric : run.metrics().entrySet()) {
			metrics.computeIfAbsent(metric.getKey(), _ -> new NumberColumnBuilder()).add(row, metric.getValue().value());
		}
		if (!run.datasets().isEmpty()) {
			datasets.put(row, run.datasets());
		}
	}

	/** Adds a row of another block as the next row. */
	public void add(RunBlock block, int from) {
		int row = next(block.ids()[from], block.started()[from], block.ended()[from]);
		block.texts().forEach((key, column) -> {
			String word = column.get(from);
			if (word != null) {
				texts(key).add(row, word);
			}
		});
		block.metrics().forEach((key, column) -> {
			int place = column.rows().place(from);
			if (place >= 0) {
				metrics.computeIfAbsent(key.name(), _ -> new NumberColumnBuilder()).add(row, column.values()[place]);
			}
		});
		List<DatasetInput> inputs = block.datasets().get(from);
		if (inputs != null) {
			datasets.put(row, inputs);
		}
	}

	private int next(String id, long start, long end) {
		int row = ids.size();
		ids.add(id);
		started[row] = start;
		ended[row] = end;
		return row;
	}

	private TextColumnBuilder texts(RunKey key) {
		return switch (key.kind()) {
			case PARAM -> params.computeIfAbsent(key.name(), _ -> new TextColumnBuilder());
			case TAG -> tags.computeIfAbsent(key.name(), _ -> new TextColumnBuilder());
			default -> attributes.computeIfAbsent(key.attribute().orElseThrow(), _ -> new TextColumnBuilder());
		};
	}

	/** @return the rows so far */
	public RunBlock build() {
		int size = ids.size();
		Map<RunKey, TextColumn> texts = new HashMap<>();
		put(texts, attributes, RunKey::of);
		put(texts, params, RunKey::param);
		put(texts, tags, RunKey::tag);
		Map<RunKey, NumberColumn> numbers = new HashMap<>();
		metrics.forEach((key, column) -> numbers.put(RunKey.metric(key), column.build(size)));
		return new RunBlock(ids.toArray(String[]::new), Arrays.copyOf(started, size), Arrays.copyOf(ended, size), texts,
				numbers, Map.copyOf(datasets));
	}

	private <K> void put(Map<RunKey, TextColumn> texts, Map<K, TextColumnBuilder> columns, Function<K, RunKey> toKey) {
		columns.forEach((key, column) -> texts.put(toKey.apply(Objects.requireNonNull(key)), column.build(ids.size())));
	}
}
