package org.edgeloop.cli.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Evidently's methods for embeddings, and detectors by NumPy, scikit-learn and NannyML's rule. */
final class EmbeddingsFamily implements Family {

	/** Where the other implementation's steps may be taken otherwise. */
	private static final double AUC_TOLERANCE = 0.03;
	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;
	private static final String EVERY_ROW = "1000000";
	private static final int FIRST = 5;

	private final ObjectMapper mapper = new ObjectMapper();

	@Override
	public String name() {
		return "embeddings";
	}

	@Override
	public void check(Path folder, Findings findings) throws IOException {
		for (Map.Entry<String, JsonNode> set : mapper.readTree(folder.resolve("expected.json").toFile()).properties()) {
			List<Object> tables = List.of("--reference", folder.resolve(set.getKey() + "_ref.csv"), "--current",
					folder.resolve(set.getKey() + "_cur.csv"), "--rows", EVERY_ROW, "--json");
			for (Map.Entry<String, JsonNode> method : set.getValue().properties()) {
				String name = set.getKey() + "/" + method.getKey();
				if (method.getValue().has("drifted")) {
					findings.take(name, method(method.getKey(), method.getValue(), tables));
				} else {
					findings.take(name, detector(method.getKey(), method.getValue(), tables));
				}
			}
		}
	}

	private List<String> method(String name, JsonNode expected, List<Object> tables) throws IOException {
		List<Object> arguments = new ArrayList<>(List.of("drift", "embeddings", "--mode", "evidently", "--method",
				expected.get("method").asText(), "--threshold", expected.get("threshold").asText()));
		String[] words = name.split("_");
		for (String word : Arrays.copyOfRange(words, 1, words.length)) {
			arguments.addAll(option(words[0], word));
		}
		JsonNode answer = run(arguments, tables);
		double tolerance = expected.path("exact").asBoolean() ? ABSOLUTE : AUC_TOLERANCE;
		List<String> differences = new ArrayList<>();
		compare("score", expected.get("score"), answer.get("score"), tolerance, differences);
		compare("drifted", expected.get("drifted"), answer.get("drifted"), 0, differences);
		compare("method", expected.get("method"), answer.get("method"), 0, differences);
		return differences;
	}

	/** @param word what stands behind the method's name: a metric, a test, bootstrap or the number of principal components */
	private static List<Object> option(String method, String word) {
		if (word.equals("bootstrap")) {
			return List.of("--bootstrap");
		}
		if (word.startsWith("pca")) {
			return List.of("--pca", word.substring("pca".length()));
		}
		return method.equals("ratio") ? List.of("--stattest", word) : List.of("--metric", word);
	}

	private List<String> detector(String name, JsonNode expected, List<Object> tables) throws IOException {
		List<Object> arguments = new ArrayList<>(List.of("drift", "multivariate"));
		List<String> differences = new ArrayList<>();
		if (name.startsWith("domain_classifier")) {
			arguments.addAll(List.of("--method", "domain-classifier"));
			JsonNode found = run(arguments, tables).get("domain_classifier");
			compare("auc", expected.get("auc"), found.get("auc"), expected.get("tolerance").asDouble(), differences);
			return differences;
		}
		if (name.startsWith("nannyml_pca")) {
			arguments.addAll(List.of("--method", "pca", "--pca-share", name.substring(name.lastIndexOf('_') + 1)));
		} else if (name.startsWith("knn")) {
			arguments.addAll(List.of("--method", "knn", "--neighbours", name.substring("knn".length(), name.indexOf('_'))));
		} else {
			arguments.addAll(List.of("--method", "mahalanobis"));
		}
		arguments.add("--scores");
		compareScores(expected, run(arguments, tables).get("detectors").get(0), differences);
		return differences;
	}

	private static void compareScores(JsonNode expected, JsonNode found, List<String> differences) {
		Map<String, JsonNode> answers = Map.of("ref_leave_one_out_mean", found.get("reference_mean"), "ref_mean", found.get("reference_mean"),
				"ref_p95", found.get("reference_p95"), "cur_mean", found.get("current_mean"), "cur_share_above_ref_p95",
				found.get("current_share_above_reference_p95"), "n_components", found.at("/detail/components"), "explained_variance_ratio",
				found.at("/detail/explainedVarianceRatio"), "cur_first5", found.get("current_scores"));
		for (Map.Entry<String, JsonNode> figure : expected.properties()) {
			JsonNode answer = answers.getOrDefault(figure.getKey(), found.at("/missing"));
			if (figure.getValue().isArray()) {
				for (int i = 0; i < Math.max(figure.getValue().size(), figure.getKey().endsWith("5") ? FIRST : answer.size()); i++) {
					compare(figure.getKey() + " " + i, figure.getValue().path(i), answer.path(i), ABSOLUTE, differences);
				}
			} else {
				compare(figure.getKey(), figure.getValue(), answer, ABSOLUTE, differences);
			}
		}
	}

	private static void compare(String name, JsonNode expected, JsonNode actual, double absolute, List<String> differences) {
		if (!Numbers.agree(expected, actual, RELATIVE, absolute)) {
			differences.add(name + " " + actual + " instead of " + expected);
		}
	}

	/** @return what it printed; the exit code 1 says that something drifted */
	private JsonNode run(List<Object> arguments, List<Object> tables) throws IOException {
		List<Object> all = new ArrayList<>(arguments);
		all.addAll(tables);
		PublicCommand run = PublicCommand.run(all.toArray());
		if (run.exitCode() > 1) {
			throw new IOException("exit code " + run.exitCode() + ": " + run.err());
		}
		return mapper.readTree(run.out());
	}
}
