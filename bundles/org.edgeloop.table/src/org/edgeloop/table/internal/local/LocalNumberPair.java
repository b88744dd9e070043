package org.edgeloop.table.internal.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberShape;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.PooledRanks;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;
import org.eclipse.jdt.annotation.Nullable;

/** Two columns in memory. */
public final class LocalNumberPair implements NumberPair {

	private final NumberSide reference;
	private final NumberSide current;
	private @Nullable SortedColumn sortedReference;
	private @Nullable SortedColumn sortedCurrent;
	private @Nullable PooledRanks ranks;
	private @Nullable PooledRanks distances;

	/** @param reference and {@code current}: not changed */
	public LocalNumberPair(double[] reference, double[] current) {
		this(new ArraySide(reference), new ArraySide(current));
	}

	LocalNumberPair(NumberSide reference, NumberSide current) {
		this.reference = reference;
		this.current = current;
	}

	@Override
	public NumberSummary summary(Side side) throws IOException {
		return sorted(side).summary();
	}

	@Override
	public NumberShape shape(Side side) throws IOException {
		return new ShapeScan(sorted(side).values(), sorted(side).summary().mean()).shape();
	}

	@Override
	public long distinctUnion() throws IOException {
		return distances().distinct();
	}

	@Override
	public synchronized PooledRanks ranks() throws IOException {
		PooledRanks known = ranks;
		if (known == null) {
			known = merge(true);
			ranks = known;
		}
		return known;
	}

	@Override
	public synchronized PooledRanks distances() throws IOException {
		PooledRanks known = ranks == null ? distances : ranks;
		if (known == null) {
			known = merge(false);
			distances = known;
		}
		return known;
	}

	@Override
	public long[] histogram(Side side, double[] edges) throws IOException {
		return sorted(side).histogram(edges);
	}

	@Override
	public double quantile(Side side, double q) throws IOException {
		double[] values = sorted(side).values();
		return Quantiles.linear(values.length, q, rank -> values[(int) rank]);
	}

	@Override
	public double pooledQuantile(double q) throws IOException {
		double[] a = sorted(Side.REFERENCE).values();
		double[] b = sorted(Side.CURRENT).values();
		return Quantiles.linear((long) a.length + b.length, q, rank -> Quantiles.pooled(a, b, rank));
	}

	@Override
	public Optional<ValueCounts<Double>> values(int limit) throws IOException {
		if (distinctUnion() > limit) {
			return Optional.empty();
		}
		double[] a = sorted(Side.REFERENCE).values();
		double[] b = sorted(Side.CURRENT).values();
		var values = new ArrayList<Double>();
		var counts = new long[2][(int) distinctUnion()];
		int i = 0;
		int j = 0;
		while (i < a.length || j < b.length) {
			double value = j == b.length || i < a.length && a[i] <= b[j] ? a[i] : b[j];
			for (; i < a.length && a[i] == value; i++) {
				counts[0][values.size()]++;
			}
			for (; j < b.length && b[j] == value; j++) {
				counts[1][values.size()]++;
			}
			values.add(value);
		}
		return Optional.of(new ValueCounts<>(values, counts[0], counts[1]));
	}

	@Override
	public double[] cosineMoments(Side side, double t1, double t2) throws IOException {
		return CosineMoments.of(sorted(side).values(), t1, t2);
	}

	@Override
	public double[] sample(Side side, int most) throws IOException {
		return side.of(reference, current).sample(most);
	}

	private PooledRanks merge(boolean isWhole) throws IOException {
		return new RankMerge(sorted(Side.REFERENCE).values(), sorted(Side.CURRENT).values(), isWhole).run();
	}

	private synchronized SortedColumn sorted(Side side) throws IOException {
		SortedColumn known = side == Side.REFERENCE ? sortedReference : sortedCurrent;
		if (known == null) {
			known = side.of(reference, current).sorted();
			if (side == Side.REFERENCE) {
				sortedReference = known;
			} else {
				sortedCurrent = known;
			}
		}
		return known;
	}
}
