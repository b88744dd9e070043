package org.edgeloop.experiment.internal.table;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.search.RunCondition;
import org.edgeloop.experiment.search.RunFilter;

/** Finds the rows of a block that a filter lets through, column by column: words that occur often are compared once. */
public final class FilterScan {

	private final RunBlock block;

	private FilterScan(RunBlock block) {
		this.block = block;
	}

	/** @return the rows, numbered through all blocks; both processors and more look for them */
	public static BitSet matching(List<RunBlock> blocks, RunFilter filter) {
		BitSet[] found = new BitSet[blocks.size()];
		IntStream.range(0, found.length).parallel().forEach(i -> found[i] = new FilterScan(blocks.get(i)).matching(filter));
		var rows = new BitSet();
		for (int i = 0; i < found.length; i++) {
			int first = i * RunBlock.MOST;
			found[i].stream().forEach(row -> rows.set(first + row));
		}
		return rows;
	}

	private BitSet matching(RunFilter filter) {
		var rows = new BitSet(block.size());
		rows.set(0, block.size());
		for (RunCondition condition : filter.conditions()) {
			rows.and(switch (condition) {
				case RunCondition.OfNumber number -> numbers(number);
				case RunCondition.OfText text -> texts(text.key(), text.test()::test);
				case RunCondition.HasValue value -> values(value);
				case RunCondition.OfDataset dataset -> datasets(dataset);
				case RunCondition.Occurs word -> occurrences(word);
			});
		}
		return rows;
	}

	private BitSet numbers(RunCondition.OfNumber condition) {
		var rows = new BitSet(block.size());
		for (int row = 0; row < block.size(); row++) {
			OptionalDouble number = block.number(condition.key(), row);
			rows.set(row, number.isPresent() && condition.test().test(number.getAsDouble()));
		}
		return rows;
	}

	private BitSet values(RunCondition.HasValue condition) {
		var rows = new BitSet(block.size());
		for (int row = 0; row < block.size(); row++) {
			boolean isPresent = condition.key().isNumber() ? block.number(condition.key(), row).isPresent() : block.text(condition.key(), row) != null;
			rows.set(row, isPresent == condition.present());
		}
		return rows;
	}

	private BitSet texts(RunKey key, Predicate<String> test) {
		var rows = new BitSet(block.size());
		if (key.equals(RunKey.of(RunAttribute.ID))) {
			for (int row = 0; row < block.size(); row++) {
				rows.set(row, test.test(block.ids()[row]));
			}
		} else if (block.texts().containsKey(key)) {
			mark(Objects.requireNonNull(block.texts().get(key)), test, rows);
		}
		return rows;
	}

	private static void mark(TextColumn column, Predicate<String> test, BitSet rows) {
		var codes = new BitSet(column.words().length);
		for (int code = 0; code < column.words().length; code++) {
			codes.set(code, test.test(column.words()[code]));
		}
		if (!codes.isEmpty()) {
			for (int place = 0; place < column.codes().length; place++) {
				if (codes.get(column.codes()[place])) {
					rows.set(column.rows().row(place));
				}
			}
		}
	}

	private BitSet datasets(RunCondition.OfDataset condition) {
		var rows = new BitSet(block.size());
		block.datasets().forEach((row, datasets) -> rows.set(row, condition.matches(datasets)));
		return rows;
	}

	private BitSet occurrences(RunCondition.Occurs word) {
		BitSet rows = texts(RunKey.of(RunAttribute.ID), word::isIn);
		for (Map.Entry<RunKey, TextColumn> entry : block.texts().entrySet()) {
			RunKey key = entry.getKey();
			if (key.kind() != RunKey.Kind.ATTRIBUTE && word.isIn(key.name())) {
				mark(entry.getValue(), _ -> true, rows);
			} else if (key.kind() != RunKey.Kind.ATTRIBUTE || key.equals(RunKey.of(RunAttribute.NAME))) {
				mark(entry.getValue(), word::isIn, rows);
			}
		}
		return rows;
	}
}
