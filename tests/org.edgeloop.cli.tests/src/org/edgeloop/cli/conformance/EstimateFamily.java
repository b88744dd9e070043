package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** NannyML's confidence-based estimates of performance. */
final class EstimateFamily implements Family {

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "nannyml";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		JsonNode expected = mapper.readTree(folder.resolve("expected.json").toFile()).path("cbpe");
		if (expected.isMissingNode()) {
			return;
		}
		Path calibrated = Files.createTempFile("calibrated", ".csv");
		try {
			PublicCommand run = PublicCommand.run("drift", "estimate", "--reference", folder.resolve("cbpe_ref.csv"), "--current",
					folder.resolve("cbpe_cur.csv"), "--target", "y_true", "--prediction", "proba", "--calibrated", calibrated, "--json");
			JsonNode answer = mapper.readTree(run.good());
			for (String kind : List.of("estimated", "realized")) {
				for (Map.Entry<String, JsonNode> figure : expected.path(kind).properties()) {
					findings.take("cbpe/" + kind + "/" + figure.getKey(),
							JsonDifferences.of(figure.getValue(), answer.path(kind).path(figure.getKey())));
				}
			}
			findings.take("cbpe/calibrated", calibrated(expected.path("calibrated_first10"), Files.readAllLines(calibrated)));
		} finally {
			Files.delete(calibrated);
		}
	}

	private List<String> calibrated(JsonNode expected, List<String> lines) {
		List<String> differences = new ArrayList<>();
		for (int row = 0; row < expected.size(); row++) {
			String probability = lines.get(row + 1).split(",", -1)[2];
			differences.addAll(JsonDifferences.of(expected.get(row), mapper.getNodeFactory().numberNode(Double.parseDouble(probability))));
		}
		return differences;
	}
}
