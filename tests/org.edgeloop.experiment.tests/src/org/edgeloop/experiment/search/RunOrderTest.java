package org.edgeloop.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.SampleRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders as MLflow's guide to searching runs describes them. */
class RunOrderTest {

	private static final List<Run> RUNS = List.of(
			SampleRuns.run("a").time(1_000, 0).param("lr", "9").metric("f1", 0.5).named("x").build(),
			SampleRuns.run("b").time(3_000, 0).param("lr", "10").metric("f1", Double.NaN).named("y").build(),
			SampleRuns.run("c").time(2_000, 0).metric("f1", Double.POSITIVE_INFINITY).named("y").build(),
			SampleRuns.run("e").time(2_000, 0).param("lr", "\uD83D\uDE00").named("x").build(),
			SampleRuns.run("d").time(2_000, 0).param("lr", "\uFF5E").named("x").build(),
			SampleRuns.run("f").time(0, 0).metric("f1", -0.0).named("").build());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { " | b c d e a f", "metrics.f1 ASC | f a c b d e", "metric.f1 desc | c a f b d e",
			"params.lr | b a d e c f", "params.`lr` DESC | e d a b c f", "start_time ASC | a c d e b f", "attributes.created DESC | b c d e a f",
			"run_name, start_time ASC | a d e c b f", "run_name DESC, metrics.f1 | c b a d e f" })
	void runsAreOrderedAsMlflowDoes(String clauses, String expected) {
		List<String> parts = clauses == null ? List.of() : Arrays.asList(clauses.split(", "));
		assertEquals(expected, String.join(" ", RUNS.stream().sorted(RunOrder.parse(parts)).map(Run::id).toList()));
	}

	@Test
	void anOrderThatIsNoneIsNamedWithItsPlace() {
		assertEquals(11, assertThrows(RunSyntaxException.class, () -> RunOrder.parse(List.of("metrics.f1 down"))).position());
		assertEquals(11, assertThrows(RunSyntaxException.class, () -> RunOrder.parse(List.of("metrics.f1 ASC DESC"))).position());
		assertEquals(0, assertThrows(RunSyntaxException.class, () -> RunOrder.parse(List.of("dataset.name"))).position());
		assertEquals(0, assertThrows(RunSyntaxException.class, () -> RunOrder.parse(List.of(""))).position());
	}
}
