package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.drift.TestRequests.Line;
import org.edgeloop.drift.stattest.StatTestBatchOperation;
import org.edgeloop.drift.stattest.StatTestBatchOperation.Answer;
import org.edgeloop.drift.stattest.StatTestBatchOperation.Entry;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code drift test}: one column by one test, or many of them. */
@Command(name = "test", description = { "Compare a column of two tables by one statistical test.",
		"With --json: an object with score (a p-value or a distance; \"NaN\" where the test says nothing), threshold, drifted, "
				+ "stattest, display_name and detail (what the score was made of), or with error alone; the exit code is then 3.",
		"A file of requests has a JSON object a line with id, reference and current (paths, relative to the file), column, type, "
				+ "stattest or \"default\": true, and if wanted threshold and mode. Each is answered by a line with its id and the "
				+ "members above, in the same order; a request that fails does not change the exit code. Every table is read once." },
		footer = { "  edgeloop drift test --stattest ks --type num --reference a.csv",
				"      --current b.csv --column speed --json", "  edgeloop drift test --batch requests.jsonl --json" })
@NonNullByDefault({})
public final class TestCommand implements Callable<Integer> {

	@ArgGroup(multiplicity = "1")
	private Wanted wanted;

	@Option(names = "--json", description = "Print JSON. Requests of a file are always answered so.")
	private boolean asJson;

	@Option(names = "--exit-code", description = "End with 1 if a column has drifted.")
	private boolean tellsByExitCode;

	private final Console console;
	private boolean anyDrifted;

	public TestCommand(Console console) {
		this.console = console;
	}

	/** One comparison or a file of them. */
	private static final class Wanted {

		@Option(names = "--batch", paramLabel = "REQUESTS", description = "A file with a request a line.")
		private Path batch;

		@ArgGroup(exclusive = false)
		private TestArguments one;
	}

	@Override
	public Integer call() throws IOException {
		return wanted.batch == null ? one() : batch();
	}

	private int one() throws IOException {
		List<Answer> answers = new ArrayList<>();
		try {
			new StatTestBatchOperation(List.of(wanted.one.entry())).run((_, answer) -> answers.add(answer), console.progress());
		} catch (ProblemException e) {
			answers.add(new Answer.Failed(e.problem()));
		}
		Answer answer = answers.getFirst();
		take(answer);
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				write(json, answer);
				json.writeEndObject();
			}
			console.print("\n");
		}
		return switch (answer) {
		case Answer.Found found -> {
			console.print(asJson ? "" : text(found.result()));
			yield verdict();
		}
		case Answer.Failed failed -> {
			console.report(failed.problem());
			yield ExitCode.BAD_INPUT;
		}
		};
	}

	private static String text(StatTestResult result) {
		return result.displayName() + " " + result.score() + " against " + result.threshold() + ": "
				+ (result.drifted() ? "drifted" : "not drifted") + "\n";
	}

	private int batch() throws IOException {
		List<Line> lines = new TestRequests(wanted.batch).read();
		List<Entry> entries = lines.stream().map(Line::entry).filter(Objects::nonNull).toList();
		var printed = new Printed(lines);
		new StatTestBatchOperation(entries).run((_, answer) -> printed.next(answer), console.progress());
		printed.wrongLines();
		return verdict();
	}

	/** Prints answers in the order of the lines, and in between what is wrong with lines that could not be asked. */
	private final class Printed {

		private final ObjectMapper mapper = new ObjectMapper();
		private final List<Line> lines;
		private int next;

		Printed(List<Line> lines) {
			this.lines = lines;
		}

		void next(Answer answer) throws IOException {
			wrongLines();
			take(answer);
			print(lines.get(next++).id(), answer);
		}

		void wrongLines() throws IOException {
			while (next < lines.size() && lines.get(next).problem() instanceof Problem problem) {
				print(lines.get(next++).id(), new Answer.Failed(problem));
			}
		}

		private void print(JsonNode id, Answer answer) throws IOException {
			try (JsonGenerator json = console.json()) {
				json.setCodec(mapper);
				json.writeStartObject();
				json.writeFieldName("id");
				json.writeTree(id);
				write(json, answer);
				json.writeEndObject();
			}
			console.print("\n");
		}
	}

	private int verdict() {
		return tellsByExitCode && anyDrifted ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private void take(Answer answer) {
		anyDrifted |= answer instanceof Answer.Found found && found.result().drifted();
	}

	private static void write(JsonGenerator json, Answer answer) throws IOException {
		switch (answer) {
		case Answer.Found found -> StatTestJson.write(json, found.result());
		case Answer.Failed failed -> StatTestJson.write(json, failed.problem());
		}
	}
}
