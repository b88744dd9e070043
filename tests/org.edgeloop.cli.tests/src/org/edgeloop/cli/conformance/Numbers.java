package org.edgeloop.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers in JSON, where NaN and the infinities are texts, and when two of them agree. */
final class Numbers {

	private Numbers() {
	}

	/** @return whether both are the same text, or differ by no more than the larger of both tolerances */
	static boolean agree(JsonNode expected, JsonNode actual, double relative, double absolute) {
		if (!expected.isNumber() || !actual.isNumber()) {
			return expected.asText().equals(actual.asText());
		}
		double wanted = expected.doubleValue();
		double difference = Math.abs(wanted - actual.doubleValue());
		return difference <= Math.max(relative * Math.abs(wanted), absolute);
	}
}
