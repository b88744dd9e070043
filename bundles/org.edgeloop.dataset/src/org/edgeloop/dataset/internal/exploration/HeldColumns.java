package org.edgeloop.dataset.internal.exploration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The columns of a table that were asked for last. May be used from any thread. */
public final class HeldColumns {

	private record Column(String name, double[] values) {
	}

	private final int most;
	private final Deque<Column> columns = new ArrayDeque<>();

	/** @param most how many are held */
	public HeldColumns(int most) {
		this.most = most;
	}

	public synchronized Optional<double[]> find(String name) {
		Optional<Column> found = columns.stream().filter(column -> column.name.equals(name)).findFirst();
		found.ifPresent(column -> {
			columns.remove(column);
			columns.addFirst(column);
		});
		return found.map(Column::values);
	}

	/** Holds a column, and lets go of the one that nobody has asked for the longest. */
	public synchronized void put(String name, double[] values) {
		columns.addFirst(new Column(name, values));
		if (columns.size() > most) {
			columns.removeLast();
		}
	}
}
