package org.edgeloop.experiment.search;

/** Compares a number. NaN is equal to nothing, neither less nor greater than anything. */
public record NumberTest(Operator operator, double value) {

	/** How numbers are compared. */
	public enum Operator {
		EQUAL("="), NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

		private final String sign;

		Operator(String sign) {
			this.sign = sign;
		}

		/** @return as conditions write it */
		public String sign() {
			return sign;
		}
	}

	public boolean test(double number) {
		return switch (operator) {
			case EQUAL -> number == value;
			case NOT_EQUAL -> number != value;
			case LESS -> number < value;
			case AT_MOST -> number <= value;
			case GREATER -> number > value;
			case AT_LEAST -> number >= value;
		};
	}
}
