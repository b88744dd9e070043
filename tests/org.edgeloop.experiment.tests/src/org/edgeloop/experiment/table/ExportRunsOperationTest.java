package org.edgeloop.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.SampleRuns;
import org.edgeloop.experiment.search.RunSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRunsOperationTest {

	@TempDir
	Path folder;

	@Test
	void cellsAreQuotedWhereTheyMustAndNumbersKeepTheirDigits() throws IOException {
		RunFrame frame = RunFrame.of(List.of(
				SampleRuns.run("a").named("says \"hi\", twice").time(1_000, 61_500).param("lr", "0.1").metric("f1", 0.1 + 0.2).tag("note", "two\nlines")
						.build(),
				SampleRuns.run("b").time(0, 0).metric("f1", Double.NEGATIVE_INFINITY).build(),
				SampleRuns.run("c").time(0, 0).metric("f1", Double.NaN).build()));
		Path file = folder.resolve("runs.csv");
		List<RunColumn> columns = List.of(RunColumn.parse("run_name"), RunColumn.parse("start_time"), RunColumn.parse("duration"),
				RunColumn.parse("params.lr"), RunColumn.parse("metrics.f1"), RunColumn.parse("tags.note"));
		new ExportRunsOperation(frame, List.of("c", "a", "b"), columns, MetricSummaries.NONE, file).run(Progress.NONE);
		assertEquals("run_name,start_time,duration,params.lr,metrics.f1,tags.note\r\n" + ",,,,NaN,\r\n"
				+ "\"says \"\"hi\"\", twice\",1970-01-01T00:00:01Z,60.5,0.1,0.30000000000000004,\"two\nlines\"\r\n" + ",,,,-Infinity,\r\n",
				Files.readString(file));
	}

	@Test
	void columnsAreNamedAsASearchNamesThem() {
		assertEquals(new RunColumn(RunKey.metric("val/loss"), MetricChoice.MIN), RunColumn.parse("metrics.val/loss@min"));
		assertEquals(new RunColumn(RunKey.metric("a b"), MetricChoice.atStep(-5)), RunColumn.parse("metric.`a b`@-5"));
		assertEquals(new RunColumn(RunKey.param("me@max")), RunColumn.parse("params.me@max"));
		for (String text : List.of("run_id", "metrics.loss", "metrics.loss@best", "metrics.loss@100", "tags.team", "params.lr")) {
			assertEquals(text, RunColumn.parse(text).toString());
		}
		assertThrows(RunSyntaxException.class, () -> RunColumn.parse("loss"));
		assertThrows(RunSyntaxException.class, () -> RunColumn.parse("metrics.loss max"));
	}
}
