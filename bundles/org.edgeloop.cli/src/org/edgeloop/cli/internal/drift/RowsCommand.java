package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.chunk.Chunk;
import org.edgeloop.drift.chunk.ChunkScore;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.DriftResults;
import org.edgeloop.drift.report.FindRowsOperation;
import org.edgeloop.drift.report.FoundRow;
import org.edgeloop.drift.report.FoundRows;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.RowChoice;
import org.edgeloop.table.Side;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drift rows}: the rows behind a part of a report. */
@Command(name = "rows", description = { "List the rows behind a part of a report, and the windows of recordings that they were computed from.",
		"Bins, chunks and the reference's mean are those of the last report that is kept beside the .drift file.",
		"With --json: an object with side, column, total, and rows; each with row (counted from 0), value (null if missing), and where the table "
				+ "has those columns, recording, channel, from and to." },
		footer = { "  edgeloop drift rows report.drift --column kurtosis --bin 17", "  edgeloop drift rows report.drift --column rms --from 2.5 --side reference",
				"  edgeloop drift rows report.drift --column rms --farthest 50 --json" })
@NonNullByDefault({})
public final class RowsCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "SPEC.drift", description = "A .drift file.")
	private Path file;

	@Option(names = "--column", required = true, paramLabel = "C", description = "The column whose values count.")
	private String column;

	@ArgGroup(multiplicity = "1")
	private RowArguments which;

	@Option(names = "--side", paramLabel = "SIDE", defaultValue = "current", description = "Which table: reference or current, the default.")
	private Side side;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "500", description = "How many rows to list at most: ${DEFAULT-VALUE}. All are counted.")
	private int limit;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RowsCommand(Console console) {
		this.console = console;
	}

	/** What is looked for, and among which rows. */
	private record Search(RowChoice choice, long fromRow, long toRow, int most) {
	}

	@Override
	public Integer call() throws IOException {
		if (limit < 0 || which.farthest != null && which.farthest < 1) {
			throw new ParameterException(command.commandLine(), "a number of rows is not negative, and one is the farthest at least");
		}
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		var spec = DriftSpecFile.FORM.read(file);
		Search search = search();
		FoundRows found = new FindRowsOperation(spec, folder, side, column, search.choice, search.fromRow, search.toRow, search.most)
				.run(console.progress());
		if (asJson) {
			printJson(found);
		} else {
			printText(found);
		}
		return ExitCode.OK;
	}

	private Search search() throws IOException {
		if (which.bin != null) {
			return among(bin(which.bin), limit);
		}
		if (which.chunk != null) {
			Chunk chunk = chunk(which.chunk);
			return new Search(RowChoice.Values.ALL, chunk.fromRow(), chunk.toRow(), limit);
		}
		if (which.farthest != null) {
			return among(new RowChoice.Farthest(numbers().reference().mean()), Math.min(which.farthest, limit));
		}
		return among(which.range == null ? new RowChoice.Levels(which.categories) : range(which.range), limit);
	}

	private static Search among(RowChoice choice, int most) {
		return new Search(choice, 0, Long.MAX_VALUE, most);
	}

	private static RowChoice range(RowArguments.Range range) {
		return new RowChoice.Values(range.from == null ? Double.NEGATIVE_INFINITY : range.from,
				range.to == null ? Double.POSITIVE_INFINITY : range.to, true);
	}

	private RowChoice bin(int bin) throws IOException {
		double[] edges = numbers().histogram().edges();
		int bins = edges.length - 1;
		check(bin, bins, "bins");
		return new RowChoice.Values(edges[bin], edges[bin + 1], bin == bins - 1);
	}

	private Chunk chunk(int chunk) throws IOException {
		ChunkSeries series = report().chunks().stream().filter(chunks -> chunks.column().equals(column)).flatMap(chunks -> chunks.series().stream())
				.findFirst().orElseThrow(() -> problem("the last report has no chunks of the column " + column, "choose chunks in the spec, and run it"));
		List<ChunkScore> scores = side.of(series.reference(), series.current());
		check(chunk, scores.size(), "chunks");
		return scores.get(chunk).chunk();
	}

	private NumberDistribution numbers() throws IOException {
		ColumnDrift drift = report().column(column).orElseThrow(() -> problem("the last report has no column " + column, "choose one of its columns"));
		NumberDistribution numbers = drift.numbers();
		if (numbers == null) {
			throw problem("the column " + column + " was not compared as numbers", "choose rows by --category");
		}
		return numbers;
	}

	private void check(int place, int count, String what) throws ProblemException {
		if (place < 0 || place >= count) {
			throw problem("the last report has %d %s of the column %s".formatted(count, what, column), "count them from 0");
		}
	}

	private DriftReport report() throws IOException {
		return new DriftResults(file).latest().orElseThrow(() -> problem("no report of it is kept", "make one with: edgeloop drift run " + file));
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}

	private void printJson(FoundRows found) throws IOException {
		ObjectNode json = DriftJson.object();
		json.put("side", side.name().toLowerCase(Locale.ROOT));
		json.put("column", column);
		json.put("total", found.total());
		ArrayNode rows = json.putArray("rows");
		for (FoundRow row : found.rows()) {
			ObjectNode one = rows.addObject().put("row", row.row()).put("value", row.value().isEmpty() ? null : row.value());
			row.window().ifPresent(window -> one.put("recording", window.recording()).put("channel", window.channel())
					.put("from", window.from()).put("to", window.to()));
		}
		DriftJson.print(json, console);
	}

	private void printText(FoundRows found) throws IOException {
		var table = found.hasWindows() ? new TextTable(">row", ">" + column, "recording", "channel", ">from", ">to") : new TextTable(">row", ">" + column);
		for (FoundRow row : found.rows()) {
			String number = Long.toString(row.row());
			if (!found.hasWindows()) {
				table.row(number, row.value());
				continue;
			}
			row.window().ifPresentOrElse(window -> table.row(number, row.value(), window.recording(), window.channel(), Long.toString(window.from()),
					Long.toString(window.to())), () -> table.row(number, row.value(), "", "", "", ""));
		}
		console.print(table.toString());
		console.print("%d of %d rows%n".formatted(found.rows().size(), found.total()));
	}
}
