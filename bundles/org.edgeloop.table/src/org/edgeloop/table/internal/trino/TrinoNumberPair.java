package org.edgeloop.table.internal.trino;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import org.edgeloop.base.Progress;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberShape;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.PooledRanks;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;
import org.edgeloop.table.internal.local.ShapeMoments;

/** A column of numbers in two tables on one server. Each aggregate is one query; what was answered is kept. */
final class TrinoNumberPair implements NumberPair {

	private static final int COSINES = 4;

	private final TrinoConnection connection;
	private final TrinoSide reference;
	private final TrinoSide current;
	private final Progress progress;
	private final Map<Side, NumberSummary> summaries = new EnumMap<>(Side.class);
	private @Nullable PooledRanks ranks;

	TrinoNumberPair(TrinoConnection connection, TrinoSide reference, TrinoSide current, Progress progress) {
		this.connection = connection;
		this.reference = reference;
		this.current = current;
		this.progress = progress;
	}

	@Override
	public synchronized NumberSummary summary(Side side) throws IOException {
		if (!summaries.containsKey(side)) {
			summaries.put(side, side.of(reference, current).summary(connection, progress));
		}
		return summaries.get(side);
	}

	@Override
	public NumberShape shape(Side side) throws IOException {
		NumberSummary summary = summary(side);
		String finite = side.of(reference, current).finite();
		if (summary.n() == 0) {
			return new NumberShape(Double.NaN, 0, Double.NaN, Double.NaN, Double.NaN);
		}
		double deviation = quantile("SELECT abs(x - " + literal(quantile(side, 0.5)) + ") AS x, 1 AS c FROM (" + finite + ")",
				summary.n(), 0.5);
		String sql = "SELECT max_by(x, ROW(c, -x)), max(c), sum(c * pow(x - m, 2)), sum(c * pow(x - m, 3)), sum(c * pow(x - m, 4)) "
				+ "FROM (SELECT x, count(*) AS c, " + literal(summary.mean()) + " AS m FROM (" + finite + ") GROUP BY x)";
		boolean constant = summary.min() == summary.max();
		return connection.query(sql, progress, rows -> {
			rows.next();
			return new NumberShape(rows.getDouble(1), rows.getLong(2),
					ShapeMoments.skewness(summary.n(), constant, rows.getDouble(3), rows.getDouble(4)),
					ShapeMoments.kurtosis(summary.n(), constant, rows.getDouble(3), rows.getDouble(5)), deviation);
		});
	}

	@Override
	public long distinctUnion() throws IOException {
		return ranks().distinct();
	}

	@Override
	public synchronized PooledRanks ranks() throws IOException {
		PooledRanks known = ranks;
		if (known == null) {
			var sql = new PooledRanksSql(summary(Side.REFERENCE).n(), summary(Side.CURRENT).n());
			known = connection.query(sql.sql(pooled()), progress, sql::ranks);
			ranks = known;
		}
		return known;
	}

	/** Every different value x with how often it occurs: c1 times in the reference, c2 times on the current side. */
	private String pooled() {
		return "SELECT x, sum(a) AS c1, sum(b) AS c2 FROM (SELECT x, 1 AS a, 0 AS b FROM (" + reference.finite()
				+ ") UNION ALL SELECT x, 0, 1 FROM (" + current.finite() + ")) GROUP BY x";
	}

	@Override
	public long[] histogram(Side side, double[] edges) throws IOException {
		String bins = Arrays.stream(edges).mapToObj(TrinoNumberPair::literal).collect(Collectors.joining(", ", "ARRAY[", "]"));
		int last = edges.length - 1;
		String sql = "SELECT width_bucket(x, " + bins + "), count(*) FROM (" + side.of(reference, current).finite() + ") WHERE x >= "
				+ literal(edges[0]) + " AND x <= " + literal(edges[last]) + " GROUP BY 1";
		return connection.query(sql, progress, rows -> {
			var counts = new long[last];
			while (rows.next()) {
				counts[Math.min(rows.getInt(1), last) - 1] += rows.getLong(2);
			}
			return counts;
		});
	}

	@Override
	public double quantile(Side side, double q) throws IOException {
		return quantile("SELECT x, 1 AS c FROM (" + side.of(reference, current).finite() + ")", summary(side).n(), q);
	}

	@Override
	public double pooledQuantile(double q) throws IOException {
		return quantile("SELECT x, c1 + c2 AS c FROM (" + pooled() + ")", summary(Side.REFERENCE).n() + summary(Side.CURRENT).n(), q);
	}

	/** The two values beside q (n - 1): the first ones of which so many rows lie at or below. */
	private double quantile(String counted, long n, double q) throws IOException {
		if (n == 0) {
			return Double.NaN;
		}
		double place = q * (n - 1);
		long rank = (long) Math.floor(place);
		long next = Math.min(rank + 1, n - 1);
		String sql = "SELECT min(x) FILTER (WHERE upto > " + rank + "), min(x) FILTER (WHERE upto > " + next
				+ ") FROM (SELECT x, sum(c) OVER (ORDER BY x) AS upto FROM (" + counted + "))";
		return connection.query(sql, progress, rows -> {
			rows.next();
			double low = rows.getDouble(1);
			double high = rows.getDouble(2);
			double part = place - rank;
			return part >= 0.5 ? high - (high - low) * (1 - part) : low + (high - low) * part;
		});
	}

	@Override
	public Optional<ValueCounts<Double>> values(int limit) throws IOException {
		String sql = pooled() + " ORDER BY x" + (limit == Integer.MAX_VALUE ? "" : " LIMIT " + (limit + 1L));
		return connection.query(sql, progress, rows -> {
			var values = new ArrayList<Double>();
			var counts = new ArrayList<long[]>();
			while (rows.next()) {
				values.add(rows.getDouble(1));
				counts.add(new long[] { rows.getLong(2), rows.getLong(3) });
			}
			return values.size() > limit ? Optional.empty()
					: Optional.of(new ValueCounts<>(values, counts.stream().mapToLong(both -> both[0]).toArray(),
							counts.stream().mapToLong(both -> both[1]).toArray()));
		});
	}

	@Override
	public double[] cosineMoments(Side side, double t1, double t2) throws IOException {
		List<String> names = List.of("c1", "c2", "s1", "s2");
		var moments = new ArrayList<String>();
		names.forEach(name -> moments.add("avg(" + name + ")"));
		names.forEach(row -> names.forEach(column -> moments.add("covar_pop(" + row + ", " + column + ")")));
		String sql = "SELECT " + String.join(", ", moments) + " FROM (SELECT cos(" + literal(t1) + " * x) AS c1, cos(" + literal(t2)
				+ " * x) AS c2, sin(" + literal(t1) + " * x) AS s1, sin(" + literal(t2) + " * x) AS s2 FROM ("
				+ side.of(reference, current).finite() + "))";
		return connection.query(sql, progress, rows -> {
			rows.next();
			var answer = new double[COSINES + COSINES * COSINES];
			for (int i = 0; i < answer.length; i++) {
				answer[i] = TrinoTable.number(rows, i + 1);
			}
			return answer;
		});
	}

	/** Which rows come first is the server's choice; never more are fetched than of a whole column. */
	@Override
	public double[] sample(Side side, int most) throws IOException {
		int rows = (int) Math.min(Math.min(most, TrinoTable.MOST_ROWS), summary(side).n());
		return connection.query(side.of(reference, current).finite() + " LIMIT " + rows, progress, answer -> {
			var values = new double[rows];
			int count = 0;
			while (count < rows && answer.next()) {
				values[count++] = answer.getDouble(1);
			}
			return Arrays.copyOf(values, count);
		});
	}

	/** @param value finite, or infinite as an open edge */
	static String literal(double value) {
		return Double.isInfinite(value) ? value > 0 ? "infinity()" : "-infinity()" : "DOUBLE '" + value + "'";
	}
}
