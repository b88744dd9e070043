package org.edgeloop.chart.internal;

/** Stands for a series or a category: told apart by its place, for two may have the same name; the axis writes the name. */
public record BarKey(int index, String name) implements Comparable<BarKey> {

	@Override
	public int compareTo(BarKey other) {
		return Integer.compare(index, other.index);
	}

	@Override
	public String toString() {
		return name;
	}
}
