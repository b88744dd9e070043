package org.edgeloop.drift.stattest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.SharedVectors;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableOptions;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.edgeloop.testsupport.trino.TrinoServer;

/**
 * Evidently's numbers from tables on a Trino server, aggregated there. Of two values, Epps-Singleton's covariance matrix is singular:
 * its rank, and so the p-value, is decided by the last bit of NumPy's sums, which no other order of summation repeats.
 */
class TrinoVectorsTest {

	private static final double STATISTIC = 1e-9;
	private static final double PROBABILITY = 1e-7;
	private static final double SERIES = 1e-6;
	private static final double LEAST = 1e-12;

	/** Needs more than aggregates: which rows are drawn is left to chance. */
	private static final Set<String> BY_CHANCE = Set.of("TVD", "empirical_mmd");
	private static final Set<String> SERIES_TESTS = Set.of("es", "cramer_von_mises");

	private static TrinoServer server;
	private static Path vectors;

	@BeforeAll
	static void connect() throws Exception {
		vectors = SharedVectors.folder("stattests");
		server = TrinoServer.orSkip();
	}

	@AfterAll
	static void disconnect() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@TestFactory
	Stream<DynamicContainer> packs() throws IOException {
		return StreamSupport.stream(SharedVectors.expected(vectors).get("packs").spliterator(), false).map(TrinoVectorsTest::pack);
	}

	private static DynamicContainer pack(JsonNode pack) {
		String name = pack.get("pack").asText();
		return dynamicContainer(name, Stream.of(dynamicTest("all cases", () -> {
			try (TablePair tables = TablePair.of(copied(name + "_ref", pack.get("ref").asText()),
					copied(name + "_cur", pack.get("cur").asText()))) {
				for (JsonNode each : pack.get("cases")) {
					check(tables, each);
				}
			}
		})));
	}

	private static Table copied(String name, String csv) throws Exception {
		try (Table table = Tables.open(new FileSource(vectors.resolve(csv), TableOptions.DEFAULT), Progress.NONE)) {
			return server.copied(table, name);
		}
	}

	private static void check(TablePair tables, JsonNode expected) throws IOException {
		FeatureType type = expected.get("feature_type").asText().equals("num") ? FeatureType.NUMBER : FeatureType.CATEGORY;
		String name = expected.get("id").asText();
		ComparedColumn column = ComparedColumn.of(tables, name, type, Mode.EVIDENTLY, Progress.NONE);
		if (expected.path("default").has("stattest")) {
			assertEquals(expected.get("default").get("stattest").asText(), DefaultStatTest.choose(column).name(), name);
		}
		for (var result : expected.get("results").properties()) {
			boolean byRounding = result.getKey().equals("es") && column.distinctUnion() <= 2;
			if (!BY_CHANCE.contains(result.getKey()) && !byRounding) {
				check(name + " by " + result.getKey(), StatTests.byName(result.getKey()), column, result.getValue());
			}
		}
	}

	private static void check(String what, StatTest test, ComparedColumn column, JsonNode expected) throws IOException {
		StatTestResult result;
		try {
			result = test.run(column, test.defaultThreshold(), Mode.EVIDENTLY, Progress.NONE);
		} catch (ProblemException e) {
			assertEquals(true, expected.has("error"), () -> what + ": " + e.getMessage());
			return;
		}
		assertEquals(false, expected.has("error"), what);
		double score = number(expected.get("score"));
		boolean isProbability = test.displayName().contains("p_value") || SERIES_TESTS.contains(test.name());
		double relative = SERIES_TESTS.contains(test.name()) || what.startsWith("offset") ? SERIES : isProbability ? PROBABILITY : STATISTIC;
		double tolerance = Double.isFinite(score) ? Math.max(LEAST, relative * Math.abs(score)) : LEAST;
		assertEquals(score, result.score(), tolerance, what);
		assertEquals(expected.get("drifted").asBoolean(), result.drifted(), what);
	}

	private static double number(JsonNode node) {
		return node.isNumber() ? node.doubleValue() : Double.parseDouble(node.asText());
	}
}
