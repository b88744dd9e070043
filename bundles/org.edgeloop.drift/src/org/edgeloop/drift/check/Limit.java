package org.edgeloop.drift.check;

/** What a value is compared with. */
public sealed interface Limit permits Limit.Whole, Limit.Exact, Approximate {

	double value();

	/** @return how far from {@link #value} still counts as equal, 0 or more */
	double tolerance();

	/** @return the limit as a sentence says it: whole numbers in full, others to three significant digits */
	String wording();

	/**
	 * A count.
	 *
	 * @param count the limit
	 */
	record Whole(long count) implements Limit {

		@Override
		public double value() {
			return count;
		}

		@Override
		public double tolerance() {
			return 0;
		}

		@Override
		public String wording() {
			return Long.toString(count);
		}
	}

	/**
	 * A number that has to be met exactly.
	 *
	 * @param value the limit
	 */
	record Exact(double value) implements Limit {

		@Override
		public double tolerance() {
			return 0;
		}

		@Override
		public String wording() {
			return PythonNumbers.general(value, 3);
		}
	}
}
