package org.edgeloop.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.SampleRuns;
import org.edgeloop.experiment.internal.table.FilterScan;
import org.edgeloop.experiment.internal.table.RunBlock;
import org.edgeloop.experiment.internal.table.RunBlockBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What MLflow's guide to searching runs says of its language; each condition is asked of runs and of their columns. */
class RunFilterTest {

	private static final Run A = SampleRuns.run("a1").named("Brave Shrew").time(1_000, 3_000).param("model", "GPT-2").param("lr", "0.1")
			.metric("accuracy", 0.8).metric("val/loss.mean", -0.5).tag("my tag", "it's").dataset("custom", "d1", "train").build();
	private static final Run B = SampleRuns.run("b2").named("lazy owl").time(2_000, 0).status(RunStatus.RUNNING).param("model", "gpt-3")
			.param("batch size", "16").metric("accuracy", Double.NaN).tag("task", "100% sure").dataset("other", "d2", "").build();
	private static final Run C = SampleRuns.run("c3").named("").time(0, 0).status(RunStatus.FAILED)
			.metric("accuracy", Double.POSITIVE_INFINITY).build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			// metrics are numbers, compared as numbers
			"metrics.accuracy > 0.72 | a1 c3", "metric.accuracy>=0.8 | a1 c3", "metrics.accuracy = 0.8 | a1", "metrics.accuracy < 1e3 | a1",
			"metrics.accuracy != 0.8 | b2 c3", "metrics.`accuracy` <= .8 | a1", "metrics.\"val/loss.mean\" < -0.1 | a1",
			"metrics.val/loss.mean = -5e-1 | a1", "metrics.nothing > 0 |", "metrics.nothing != 0 |",
			// params and tags are words
			"params.model = 'GPT-2' | a1", "params.model != 'GPT-2' | b2", "params.model LIKE 'GPT%' | a1",
			"params.model ilike 'GPT%' | a1 b2", "param.lr = \"0.1\" | a1", "parameters.`batch size` = '16' | b2",
			"params.\"batch size\" LIKE '_6' | b2", "params.model LIKE '%-_' | a1 b2", "params.model LIKE 'GPT' |",
			"tags.\"my tag\" = 'it''s' | a1", "tag.`my tag` = \"it's\" | a1", "tags.task LIKE '%0\\%%' |", "tags.task LIKE '100% sure' | b2",
			"params.model IN ('GPT-2', 'x') | a1", "params.model NOT IN ('GPT-2') | b2",
			// attributes, whatever they are called with
			"attributes.status = 'FINISHED' | a1", "run.status != 'FINISHED' | b2 c3", "status IN ('RUNNING', 'FAILED') | b2 c3",
			"attr.run_name = 'lazy owl' | b2", "attributes.`Run name` ILIKE '%SHREW%' | a1", "run_id = 'c3' | c3",
			"attributes.run_id NOT IN ('a1','b2') | c3", "start_time > 1000 | b2", "attribute.Created <= 2000 | a1 b2",
			"end_time = 3000 | a1", "duration >= 2 | a1", "user_id = 'me' | a1 b2 c3", "lifecycle_stage = 'active' | a1 b2 c3",
			// values that are not there
			"params.lr IS NULL | b2 c3", "metrics.accuracy is not null | a1 b2 c3", "end_time IS NULL AND run_name IS NOT NULL | b2",
			"is it null |",
			// datasets
			"dataset.name LIKE 'c%' | a1", "datasets.digest IN ('d1','d2') | a1 b2", "dataset.context = 'train' | a1",
			"dataset.context != 'train' |",
			// joined
			"metrics.accuracy > 0.5 AND params.lr = '0.1' and status='FINISHED' | a1", "params.model ILIKE 'gpt%' AND start_time < 1500 | a1",
			// words
			"shrew | a1", "GPT | a1 b2", "gpt owl | b2", "\"lazy owl\" | b2", "\"owl lazy\" |", "batch | b2", "c3 | c3", "not in like |", "100% | b2",
			"'' | a1 b2 c3" })
	void conditionsMeanWhatMlflowSays(String text, String expected) {
		RunFilter filter = RunFilter.parse(text);
		List<Run> runs = List.of(A, B, C);
		String wanted = expected == null ? "" : expected;
		assertEquals(wanted, String.join(" ", runs.stream().filter(filter::matches).map(Run::id).toList()));
		var builder = new RunBlockBuilder();
		runs.forEach(builder::add);
		List<RunBlock> blocks = List.of(builder.build());
		assertEquals(wanted, String.join(" ", FilterScan.matching(blocks, filter).stream().mapToObj(row -> runs.get(row).id()).toList()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "metrics.loss > | 14 | a number, but the text ends",
			"metrics.loss > 'x' | 15 | a number, but there is 'x'", "metrics.loss LIKE 'x' | 13 | one of = != < <= > >=",
			"params.lr > '0.1' | 10 | one of = != LIKE ILIKE IN", "params.lr = 0.1 | 12 | words in quotes",
			"params.lr = 'a' OR params.lr = 'b' | 16 | joined by AND, not by OR", "params.lr = 'a' params.x = 'b' | 16 | AND is expected",
			"speed = 'x' | 0 | Runs have no attribute speed", "model.lr = 'x' | 0 | but no model", "dataset.size = 'x' | 0 | name, digest and context",
			"params.lr = 'x | 12 | is not closed", "params.lr IN ('a' 'b') | 18 | a comma or a closing", "params.lr IN 'a' AND x = 'b' | 13 | a list",
			"params.lr = 'a' AND | 19 | a field", "= 'a' | 0 | a field", "params.lr NOT LIKE 'a' | 14 | IN", "start_time > 'x' | 13 | a number",
			"params.lr == 'a' | 10 | one of =",
			"params.lr IS NOT NULL x | 22 | AND", "params.lr = 'a' AND x IS NULL | 20 | no attribute x", "metrics.a IS 3 AND metrics.a > 2 | 13 | NULL" })
	void mistakesAreNamedWithTheirPlace(String text, int position, String message) {
		var mistake = assertThrows(RunSyntaxException.class, () -> RunFilter.parse(text));
		assertEquals(position, mistake.position(), mistake.getMessage());
		assertTrue(mistake.getMessage().contains(message), mistake.getMessage());
	}

	@Test
	void anyTextIsAFilterOrAMistakeWithAPlace() {
		String[] parts = { "metrics", ".", "loss", " ", " ", "=", "!=", ">", "<=", "'", "\"", "`", "'x'", "0.1", "nan", "(", ")", ",", "IN", "NOT", "LIKE",
				"AND", "OR", "IS", "NULL", "params.`a b`", "run_id", "dataset.name", "é", "\uD83D", "%", "\t" };
		var random = new Random(9);
		int sound = 0;
		for (int i = 0; i < 50_000; i++) {
			var text = new StringBuilder();
			for (int length = random.nextInt(9); length >= 0; length--) {
				text.append(parts[random.nextInt(parts.length)]);
			}
			try {
				RunFilter filter = RunFilter.parse(text.toString());
				assertEquals(filter.matches(A), !FilterScan.matching(List.of(block(A)), filter).isEmpty(), text.toString());
				sound++;
			} catch (RunSyntaxException e) {
				assertTrue(e.position() >= 0 && e.position() <= text.length(), text + ": " + e.position());
			}
		}
		assertTrue(sound > 5_000 && sound < 45_000, sound + " are sound");
	}

	private static RunBlock block(Run run) {
		var builder = new RunBlockBuilder();
		builder.add(run);
		return builder.build();
	}

	@Test
	void patternsOfManyWildcardsEnd() {
		RunFilter filter = RunFilter.parse("params.x LIKE '" + "%a".repeat(500) + "%b'");
		assertEquals(List.of(), filter.conditions().stream().filter(condition -> condition.matches(
				SampleRuns.run("r").param("x", "a".repeat(5_000)).build())).toList());
	}
}
