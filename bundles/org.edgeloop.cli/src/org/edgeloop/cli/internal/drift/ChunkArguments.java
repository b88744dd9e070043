package org.edgeloop.cli.internal.drift;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.chunk.Chunking.Leftover;
import org.edgeloop.drift.chunk.Chunking.Period;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rule by which rows are put in chunks, as the command line names it. */
@NonNullByDefault({})
final class ChunkArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@ArgGroup
	private Rule rule;

	@Option(names = "--leftover", paramLabel = "keep|append|drop", defaultValue = "keep",
			description = "What becomes of the rows behind the last full chunk of --chunk-size: a chunk of their own, a part of the last, or nothing.")
	private Leftover leftover;

	@Option(names = "--time", paramLabel = "COLUMN", description = "The column that says when a row was taken; chunks by period need it.")
	private String time;

	/** One of the rules. */
	private static final class Rule {

		@Option(names = "--chunk-size", paramLabel = "ROWS", description = "Rows in a chunk.")
		private Long size;

		@Option(names = "--chunk-count", paramLabel = "N", description = "Into how many chunks each table is cut.")
		private Integer count;

		@Option(names = "--chunk-period", paramLabel = "PERIOD", description = "A chunk for each minute, hour, day, week, month, quarter or year "
				+ "in UTC.")
		private Period period;
	}

	/** @return the rule; null if none was named */
	Chunking chunking() {
		if (rule == null) {
			return null;
		}
		try {
			if (rule.size != null) {
				return new Chunking.BySize(rule.size, leftover);
			}
			if (rule.count != null) {
				return new Chunking.ByCount(rule.count);
			}
		} catch (IllegalArgumentException e) {
			throw new ParameterException(command.commandLine(), "there can be no " + e.getMessage(), e);
		}
		if (time == null) {
			throw new ParameterException(command.commandLine(), "--chunk-period needs --time COLUMN");
		}
		return new Chunking.ByTime(time, rule.period);
	}

	/** @return the column of times; null if none was named */
	String time() {
		return time;
	}
}
