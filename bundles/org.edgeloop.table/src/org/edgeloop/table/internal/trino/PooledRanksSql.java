package org.edgeloop.table.internal.trino;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.edgeloop.table.PooledRanks;

/**
 * The sums of rank tests as one query with window functions over the different values.
 *
 * @param n1 finite values of the reference
 * @param n2 finite values of the current side
 */
record PooledRanksSql(long n1, long n2) {

	/**
	 * The columns of the innermost query: x a value, c1 and c2 how often it occurs, u1 and u2 how many values lie at or below it.
	 * Around it: t how often it occurs in all, m its midrank counted from 1, gap the way to the next value, d = n2 u1 - n1 u2.
	 */
	String sql(String pooled) {
		String counted = "SELECT x, CAST(c1 AS double) AS c1, CAST(c2 AS double) AS c2, CAST(sum(c1) OVER (ORDER BY x) AS double) AS u1, "
				+ "CAST(sum(c2) OVER (ORDER BY x) AS double) AS u2, lead(x) OVER (ORDER BY x) - x AS gap FROM (" + pooled + ")";
		String ranked = "SELECT *, c1 + c2 AS t, u1 + u2 - (c1 + c2 - 1) / 2E0 AS m, " + real(n2) + " * u1 - " + real(n1)
				+ " * u2 AS d FROM (" + counted + ")";
		return "SELECT max(abs(d)), max_by(x, ROW(abs(d), -x)), sum(abs(d) * gap), sum(d * d * gap), sum(c1 * m), sum(c2 * m), "
				+ "sum(t * t * t - t), sum(" + anderson() + "), sum(" + cramer("c1", "u1") + "), sum(" + cramer("c2", "u2")
				+ "), count(*) FROM (" + ranked + ")";
	}

	/** Scholz and Stephens' summand for two samples: the excess below the middle of the group of equal values. */
	private String anderson() {
		double total = (double) n1 + n2;
		String below = "(u1 + u2 - t / 2E0)";
		String excess = "(" + real(n2) + " * (u1 - c1 / 2E0) - " + real(n1) + " * (u2 - c2 / 2E0))";
		return "t / " + real(total) + " * " + excess + " * " + excess + " / (" + below + " * (" + real(total) + " - " + below + ") - "
				+ real(total) + " * t / 4E0)";
	}

	/** The squared distances between the places i of a sample's equal values and their midrank m. */
	private static String cramer(String count, String upto) {
		String middle = "(m - (" + upto + " - (" + count + " - 1) / 2E0))";
		return count + " * " + middle + " * " + middle + " + (" + count + " * " + count + " * " + count + " - " + count + ") / 12E0";
	}

	private static String real(double n) {
		return TrinoNumberPair.literal(n);
	}

	PooledRanks ranks(ResultSet rows) throws SQLException {
		rows.next();
		double product = (double) n1 * n2;
		double total = (double) n1 + n2;
		double numerator = zeroIfNone(rows, 1);
		double a2 = (total - 1) / total * zeroIfNone(rows, 8) * (1.0 / n1 + 1.0 / n2);
		double cramer = n1 * zeroIfNone(rows, 9) + n2 * zeroIfNone(rows, 10);
		return new PooledRanks(n1, n2, (long) numerator, numerator / product, TrinoTable.number(rows, 2), zeroIfNone(rows, 3) / product,
				zeroIfNone(rows, 4) / product / product, zeroIfNone(rows, 5), zeroIfNone(rows, 6), zeroIfNone(rows, 7), a2, cramer,
				rows.getLong(11));
	}

	/** A sum over nothing is NULL in SQL. */
	private static double zeroIfNone(ResultSet rows, int index) throws SQLException {
		double value = rows.getDouble(index);
		return rows.wasNull() ? 0 : value;
	}
}
