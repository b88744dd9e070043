package org.edgeloop.table.internal.local;

/** A sum that keeps what rounding takes away (Neumaier 1974). */
final class CompensatedSum {

	private double sum;
	private double lost;

	void add(double term) {
		double next = sum + term;
		lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
		sum = next;
	}

	double sum() {
		return sum + lost;
	}
}
