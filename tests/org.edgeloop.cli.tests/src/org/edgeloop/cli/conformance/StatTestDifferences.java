package org.edgeloop.cli.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds one answer against Evidently's. */
final class StatTestDifferences {

	private static final double ABSOLUTE = 1e-12;
	private static final double STATISTIC = 1e-9;
	private static final double P_VALUE = 1e-7;
	/** Where a series is broken off, or digits are lost far from zero. */
	private static final double ROUGH = 1e-6;
	/** Of p-values that are shares of permutations whose statistics are rounded in the order of a hash table. */
	private static final double PERMUTED = 0.01;
	private static final Set<String> P_VALUES = Set.of("ks", "z", "chisquare", "anderson", "mannw", "t_test", "fisher_exact", "g_test");
	/** Names under which both say the same; what else they say of a test differs in kind. */
	private static final Set<String> DETAILS = Set.of("D", "A2", "T", "U1", "W", "t", "df", "chi2", "dof", "G", "tvd", "mmd", "raw",
			"norm", "n_bins", "n_keys", "edges", "ref_percents", "cur_percents");

	private final JsonNode expected;
	private final JsonNode answer;
	private final boolean isFarFromZero;
	private final List<String> differences = new ArrayList<>();

	private StatTestDifferences(JsonNode expected, JsonNode answer, String id) {
		this.expected = expected;
		this.answer = answer;
		this.isFarFromZero = id.contains("/offset_");
	}

	static List<String> of(JsonNode expected, JsonNode answer, String id) {
		var comparison = new StatTestDifferences(expected, answer, id);
		comparison.compare();
		return comparison.differences;
	}

	private void compare() {
		if (!answer.path("id").isTextual()) {
			differences.add("no answer: " + answer);
		}
		if (expected.has("error") || answer.has("error")) {
			if (expected.has("error") != answer.has("error")) {
				differences.add("expected " + expected.path("error").asText("a score") + ", was " + answer.path("error").asText("a score"));
			}
			return;
		}
		score();
		exactly("threshold");
		exactly("drifted");
		exactly("display_name");
		exactly("stattest");
		details();
	}

	private void score() {
		String test = answer.get("stattest").asText();
		boolean isPermuted = test.equals("TVD");
		if (expected.has("score") && !Numbers.agree(expected.get("score"), answer.get("score"), isPermuted ? 0 : relative(test),
				isPermuted ? PERMUTED : ABSOLUTE)) {
			differences.add("score: expected " + expected.get("score") + ", was " + answer.get("score"));
		}
	}

	private double relative(String test) {
		if (Set.of("es", "cramer_von_mises").contains(test) || test.equals("t_test") && isFarFromZero) {
			return ROUGH;
		}
		return P_VALUES.contains(test) ? P_VALUE : STATISTIC;
	}

	private void exactly(String name) {
		if (expected.has(name) && !Numbers.agree(expected.get(name), answer.path(name), 0, 0)) {
			differences.add(name + ": expected " + expected.get(name) + ", was " + answer.path(name));
		}
	}

	private void details() {
		double relative = isFarFromZero ? ROUGH : STATISTIC;
		for (Map.Entry<String, JsonNode> entry : expected.path("detail").properties()) {
			JsonNode was = answer.get("detail").path(entry.getKey());
			if (DETAILS.contains(entry.getKey()) && !agree(entry.getValue(), was, relative)) {
				differences.add("detail " + entry.getKey() + ": expected " + entry.getValue() + ", was " + was);
			}
		}
	}

	private static boolean agree(JsonNode expected, JsonNode was, double relative) {
		if (!expected.isArray()) {
			return Numbers.agree(expected, was, relative, ABSOLUTE);
		}
		boolean agree = expected.size() == was.size();
		for (int i = 0; agree && i < expected.size(); i++) {
			agree = Numbers.agree(expected.get(i), was.get(i), relative, ABSOLUTE);
		}
		return agree;
	}
}
