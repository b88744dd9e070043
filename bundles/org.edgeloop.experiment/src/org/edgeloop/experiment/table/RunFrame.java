package org.edgeloop.experiment.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.internal.table.ColumnRanks;
import org.edgeloop.experiment.internal.table.RunBlock;
import org.edgeloop.experiment.internal.table.RunBlockBuilder;

/**
 * Many runs by columns, a snapshot that never changes: some bytes for a cell, none for one that is empty. Another snapshot with some
 * runs changed shares all but the blocks in which those lie. A run keeps its row from snapshot to snapshot, unless others are taken out.
 */
public final class RunFrame {

	public static final RunFrame EMPTY = new RunFrame(List.of(), Map.of());

	private static final Comparator<FoundKey> BY_NAME = Comparator.comparing((FoundKey found) -> found.key().kind())
			.thenComparing(found -> found.key().name(), NaturalOrder.INSTANCE);

	/** All but the last are full. */
	private final List<RunBlock> blocks;
	private final Map<String, Integer> rows;
	/** Null until it is asked for; sorting twice at the same time is harmless. */
	private volatile int @Nullable [] newestFirst;

	private RunFrame(List<RunBlock> blocks, Map<String, Integer> rows) {
		this.blocks = blocks;
		this.rows = rows;
	}

	public static RunFrame of(Collection<Run> runs) {
		return EMPTY.with(runs);
	}

	/** @return a frame in which runs of the same id are replaced by these, and other ones of these are added in the order given */
	public RunFrame with(Collection<Run> changed) {
		Map<Integer, Run> replaced = new HashMap<>();
		Map<String, Run> added = new LinkedHashMap<>();
		for (Run run : changed) {
			row(run.id()).ifPresentOrElse(row -> replaced.put(row, run), () -> added.put(run.id(), run));
		}
		return added.isEmpty() ? new RunFrame(replace(replaced), rows) : new RunFrame(replace(replaced), rows).append(added.values());
	}

	private List<RunBlock> replace(Map<Integer, Run> replaced) {
		List<RunBlock> changed = new ArrayList<>(blocks);
		replaced.keySet().stream().map(row -> row / RunBlock.MOST).distinct()
				.forEach(number -> changed.set(number, replace(blocks.get(number), number * RunBlock.MOST, replaced)));
		return changed;
	}

	private static RunBlock replace(RunBlock block, int first, Map<Integer, Run> replaced) {
		var builder = new RunBlockBuilder();
		for (int row = 0; row < block.size(); row++) {
			if (replaced.containsKey(first + row)) {
				builder.add(Objects.requireNonNull(replaced.get(first + row)));
			} else {
				builder.add(block, row);
			}
		}
		return builder.build();
	}

	private RunFrame append(Collection<Run> added) {
		List<RunBlock> longer = new ArrayList<>(blocks);
		var builder = new RunBlockBuilder();
		if (!longer.isEmpty() && longer.getLast().size() < RunBlock.MOST) {
			RunBlock last = longer.removeLast();
			for (int row = 0; row < last.size(); row++) {
				builder.add(last, row);
			}
		}
		for (Run run : added) {
			if (builder.isFull()) {
				longer.add(builder.build());
				builder = new RunBlockBuilder();
			}
			builder.add(run);
		}
		longer.add(builder.build());
		return indexed(longer);
	}

	/** @return a frame without some runs */
	public RunFrame without(Set<String> runIds) {
		List<RunBlock> shorter = new ArrayList<>();
		var builder = new RunBlockBuilder();
		for (RunBlock block : blocks) {
			for (int row = 0; row < block.size(); row++) {
				if (builder.isFull()) {
					shorter.add(builder.build());
					builder = new RunBlockBuilder();
				}
				if (!runIds.contains(block.ids()[row])) {
					builder.add(block, row);
				}
			}
		}
		if (!builder.isEmpty()) {
			shorter.add(builder.build());
		}
		return indexed(shorter);
	}

	private static RunFrame indexed(List<RunBlock> blocks) {
		Map<String, Integer> rows = new HashMap<>();
		for (RunBlock block : blocks) {
			for (String id : block.ids()) {
				rows.put(id, rows.size());
			}
		}
		return new RunFrame(List.copyOf(blocks), rows);
	}

	/** @return how many runs there are */
	public int size() {
		return rows.size();
	}

	public String id(int row) {
		return block(row).ids()[row % RunBlock.MOST];
	}

	/** @return in which row a run is */
	public OptionalInt row(String runId) {
		int row = rows.getOrDefault(runId, -1);
		return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
	}

	/** @return what a run has, sorted by kind and then by name; attributes are left out, for every run has them */
	public List<FoundKey> keys() {
		Map<RunKey, Integer> counts = new HashMap<>();
		for (RunBlock block : blocks) {
			block.texts().forEach((key, column) -> counts.merge(key, column.rows().count(), Integer::sum));
			block.metrics().forEach((key, column) -> counts.merge(key, column.rows().count(), Integer::sum));
		}
		return counts.entrySet().stream().filter(entry -> entry.getKey().kind() != RunKey.Kind.ATTRIBUTE)
				.map(entry -> new FoundKey(entry.getKey(), entry.getValue())).sorted(BY_NAME).toList();
	}

	/** @return the words of a run; null if it has none */
	public @Nullable String text(int row, RunKey key) {
		return block(row).text(key, row % RunBlock.MOST);
	}

	public String text(int row, RunAttribute attribute) {
		String text = text(row, RunKey.of(attribute));
		return text == null ? "" : text;
	}

	/** @return the number of a run, NaN included: a metric's last value, an attribute's milliseconds */
	public OptionalDouble number(int row, RunKey key) {
		return block(row).number(key, row % RunBlock.MOST);
	}

	public List<DatasetInput> datasets(int row) {
		return block(row).datasets().getOrDefault(row % RunBlock.MOST, List.of());
	}

	/** @return all rows, those that started last first; not to be changed */
	int[] newestFirst() {
		int[] known = newestFirst;
		if (known == null) {
			known = new ColumnRanks(blocks, size()).newestFirst();
			newestFirst = known;
		}
		return known;
	}

	/** @return for {@link RunTable} to look through; rows are numbered through all of them */
	List<RunBlock> blocks() {
		return blocks;
	}

	private RunBlock block(int row) {
		return blocks.get(row / RunBlock.MOST);
	}
}
