package org.edgeloop.cli.internal.drift;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which rows of a column are looked for: one way of several. */
@NonNullByDefault({})
final class RowArguments {

	@Option(names = "--bin", required = true, paramLabel = "N", description = "The rows in a bin of the last report's histogram, counted from 0.")
	Integer bin;

	@ArgGroup(exclusive = false)
	Range range;

	@Option(names = "--category", required = true, paramLabel = "X", description = "The rows of a category; may be given several times.")
	List<String> categories = new ArrayList<>();

	@Option(names = "--chunk", required = true, paramLabel = "N", description = "The rows of a chunk of the last report, counted from 0.")
	Integer chunk;

	@Option(names = "--farthest", required = true, paramLabel = "N", description = "The N rows that are farthest from the reference's mean in the "
			+ "last report, the farthest first.")
	Integer farthest;

	/** Numbers from one to another, both included. */
	static final class Range {

		@Option(names = "--from", paramLabel = "A", description = "The rows from this number on.")
		Double from;

		@Option(names = "--to", paramLabel = "B", description = "The rows up to this number, it included.")
		Double to;
	}
}
