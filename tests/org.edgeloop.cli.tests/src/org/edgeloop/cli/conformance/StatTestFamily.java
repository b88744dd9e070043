package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Evidently 0.4.40's tests of single columns, asked as one file of requests in mode evidently. */
final class StatTestFamily implements Family {

	private final ObjectMapper mapper = new ObjectMapper();

	/** A request and what Evidently answered. */
	private record Case(ObjectNode request, JsonNode column, JsonNode expected) {

		String id() {
			return request.get("id").asText();
		}
	}

	@Override
	public String name() {
		return "stattests";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		List<Case> cases = cases(folder);
		Path requests = Files.createTempFile("requests", ".jsonl");
		try {
			Files.write(requests, cases.stream().map(asked -> asked.request().toString()).toList());
			List<String> answers = PublicCommand.run("drift", "test", "--batch", requests, "--json").good().lines().toList();
			for (int i = 0; i < cases.size(); i++) {
				check(cases.get(i), mapper.readTree(answers.get(i)), findings);
			}
		} finally {
			Files.delete(requests);
		}
	}

	private List<Case> cases(Path folder) throws IOException {
		List<Case> cases = new ArrayList<>();
		for (JsonNode pack : mapper.readTree(folder.resolve("expected.json").toFile()).get("packs")) {
			for (JsonNode column : pack.get("cases")) {
				ObjectNode shared = mapper.createObjectNode();
				shared.put("reference", folder.resolve(pack.get("ref").asText()).toAbsolutePath().toString());
				shared.put("current", folder.resolve(pack.get("cur").asText()).toAbsolutePath().toString());
				shared.put("column", column.get("id").asText());
				shared.put("type", column.get("feature_type").asText());
				shared.put("mode", "evidently");
				String id = pack.get("pack").asText() + "/" + column.get("id").asText() + "/";
				cases.add(new Case(shared.deepCopy().put("default", true).put("id", id + "default"), column, byDefault(column)));
				for (Map.Entry<String, JsonNode> test : column.get("results").properties()) {
					ObjectNode request = shared.deepCopy().put("stattest", test.getKey()).put("id", id + test.getKey());
					cases.add(new Case(request, column, test.getValue()));
				}
			}
		}
		return cases;
	}

	/** The result of the test chosen by default, with that test's name. */
	private static JsonNode byDefault(JsonNode column) {
		JsonNode chosen = column.get("default");
		JsonNode result = chosen.hasNonNull("result") ? chosen.get("result") : column.get("results").get(chosen.path("result_of").asText());
		return ((ObjectNode) result.deepCopy()).put("stattest", chosen.get("stattest").asText());
	}

	private static void check(Case asked, JsonNode answer, Findings findings) {
		List<String> differences = StatTestDifferences.of(asked.expected(), answer, asked.id());
		String why = differences.isEmpty() ? "" : whyIncomparable(asked, answer);
		if (why.isEmpty()) {
			findings.take(asked.id(), differences);
		} else {
			findings.incomparable(asked.id(), why + " (" + String.join("; ", differences) + ")");
		}
	}

	/** What only NumPy's and BLAS' own rounding decides. */
	private static String whyIncomparable(Case asked, JsonNode answer) {
		String test = answer.path("stattest").asText();
		if (test.equals("es") && answer.path("detail").path("dof").asInt() < 4) {
			return "few different values make the covariance singular; the rounding of a matrix product decides its rank";
		}
		if (test.equals("empirical_mmd") && Math.abs(asked.expected().path("detail").path("mmd").asDouble()) > 2) {
			return "squared distances far from zero cancelled; no discrepancy exceeds 2";
		}
		return "";
	}
}
