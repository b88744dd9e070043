package org.edgeloop.experiment.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

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

	public static final RunFrame EMPTY = new RunFrame(List.of(), new RowIndex());

	private static final Comparator<FoundKey> BY_NAME = Comparator.comparing((FoundKey found) -> found.key().kind())
			.thenComparing(found -> found.key().name(), NaturalOrder.INSTANCE);

	/** All but the last are full. */
	private final List<RunBlock> blocks;
	private final RowIndex rows;
	private final int size;
	/** Null until it is asked for; sorting twice at the same time is harmless. */
	private volatile int @Nullable [] newestFirst;

	private RunFrame(List<RunBlock> blocks, RowIndex rows) {
		this.blocks = blocks;
		this.rows = rows;
		size = blocks.isEmpty() ? 0 : (blocks.size() - 1) * RunBlock.MOST + blocks.getLast().size();
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
		replaced.entrySet().stream().collect(Collectors.groupingBy(entry -> entry.getKey() / RunBlock.MOST))
				.forEach((number, runs) -> changed.set(number, replace(blocks.get(number), runs)));
		return changed;
	}

	private static RunBlock replace(RunBlock block, List<Map.Entry<Integer, Run>> runs) {
		var rows = new BitSet(block.size());
		runs.forEach(run -> rows.set(run.getKey() % RunBlock.MOST));
		var builder = new RunBlockBuilder(block, rows);
		runs.forEach(run -> builder.put(run.getKey() % RunBlock.MOST, run.getValue()));
		return builder.build();
	}

	private RunFrame append(Collection<Run> added) {
		List<RunBlock> longer = new ArrayList<>(blocks);
		boolean hasRoom = !longer.isEmpty() && longer.getLast().size() < RunBlock.MOST;
		var builder = hasRoom ? new RunBlockBuilder(longer.removeLast(), new BitSet()) : new RunBlockBuilder();
		for (Run run : added) {
			if (builder.isFull()) {
				longer.add(builder.build());
				builder = new RunBlockBuilder();
			}
			builder.add(run);
		}
		longer.add(builder.build());
		return new RunFrame(longer, rows.with(size, added.stream().map(Run::id).toList()));
	}

	/** @return a frame without some runs; rows behind them move up */
	public RunFrame without(Set<String> runIds) {
		List<RunBlock> shorter = new ArrayList<>();
		var builder = new RunBlockBuilder();
		for (RunBlock block : blocks) {
			var gone = new BitSet();
			for (int row = 0; row < block.size(); row++) {
				gone.set(row, runIds.contains(block.ids()[row]));
			}
			for (int row = 0; row < block.size();) {
				row = builder.addAll(block, row, gone);
				if (builder.isFull()) {
					shorter.add(builder.build());
					builder = new RunBlockBuilder();
				}
			}
		}
		if (!builder.isEmpty()) {
			shorter.add(builder.build());
		}
		List<String> ids = shorter.stream().flatMap(block -> Arrays.stream(block.ids())).toList();
		return new RunFrame(shorter, new RowIndex().with(0, ids));
	}

	/** @return how many runs there are */
	public int size() {
		return size;
	}

	public String id(int row) {
		return block(row).ids()[row % RunBlock.MOST];
	}

	/** @return in which row a run is */
	public OptionalInt row(String runId) {
		int row = rows.row(runId, size);
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
