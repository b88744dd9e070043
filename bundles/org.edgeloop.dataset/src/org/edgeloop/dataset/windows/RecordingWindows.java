package org.edgeloop.dataset.windows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The windows of one recording in their order, each with its class; kept in arrays because there may be millions. */
public final class RecordingWindows {

	/** What stands for the class of a window that has none. */
	public static final String UNLABELLED = "";

	private final long[] from;
	private final String[] types;
	private final double[] purity;

	private RecordingWindows(Builder builder) {
		from = Arrays.copyOf(builder.from, builder.types.size());
		types = builder.types.toArray(String[]::new);
		purity = Arrays.copyOf(builder.purity, builder.types.size());
	}

	public int size() {
		return from.length;
	}

	/** @return the window's first sample in its recording */
	public long from(int window) {
		return from[window];
	}

	/** @return the taxonomy path of the window's class, or {@link #UNLABELLED} */
	public String type(int window) {
		return types[window];
	}

	/** @return the share of the window's samples that its class covers; where unlabelled, that no label covers */
	public double purity(int window) {
		return purity[window];
	}

	/** Takes windows one after the other. */
	public static final class Builder {

		private long[] from = new long[16];
		private double[] purity = new double[16];
		private final List<String> types = new ArrayList<>();

		public void add(long first, String type, double share) {
			int at = types.size();
			if (at == from.length) {
				from = Arrays.copyOf(from, 2 * at);
				purity = Arrays.copyOf(purity, 2 * at);
			}
			from[at] = first;
			purity[at] = share;
			types.add(type);
		}

		public RecordingWindows build() {
			return new RecordingWindows(this);
		}
	}
}
