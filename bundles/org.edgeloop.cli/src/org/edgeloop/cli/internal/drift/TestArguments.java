package org.edgeloop.cli.internal.drift;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTestBatchOperation.Entry;
import org.edgeloop.drift.stattest.StatTestRequest;

import picocli.CommandLine.Option;

/** One comparison, as the command line names it. */
@NonNullByDefault({})
final class TestArguments {

	@Option(names = "--reference", paramLabel = "TABLE", required = true, description = "The reference: a CSV or Parquet file.")
	private Path reference;

	@Option(names = "--current", paramLabel = "TABLE", required = true, description = "The table to compare with it.")
	private Path current;

	@Option(names = "--column", paramLabel = "NAME", required = true, description = "The column to compare.")
	private String column;

	@Option(names = "--type", paramLabel = "num|cat|text", description = "What the column's values mean: quantities, categories or "
			+ "text. Otherwise numbers are quantities and all else is categories.")
	private String type;

	@Option(names = "--stattest", paramLabel = "NAME", description = "The test: ks, z, chisquare, jensenshannon, wasserstein, psi, "
			+ "kl_div, hellinger, anderson, cramer_von_mises, mannw, ed, es, t_test, fisher_exact, g_test, TVD, empirical_mmd or "
			+ "jensenshannon_base2. Otherwise it is chosen by the reference's size and how many different values there are.")
	private String stattest;

	@Option(names = "--threshold", paramLabel = "T", description = "From which score on the column has drifted. Otherwise the test's own.")
	private Double threshold;

	@Option(names = "--mode", paramLabel = "corrected|evidently", defaultValue = "corrected",
			description = "evidently gives Evidently 0.4's numbers, its defects included.")
	private Mode mode;

	/** @throws ProblemException if there is no such type */
	Entry entry() throws ProblemException {
		Optional<FeatureType> wanted = type == null ? Optional.empty() : Optional.of(type(type));
		var request = new StatTestRequest(column, wanted, Optional.ofNullable(stattest),
				threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold), mode);
		return new Entry(reference.toAbsolutePath(), current.toAbsolutePath(), request);
	}

	static FeatureType type(String text) throws ProblemException {
		return FeatureType.of(text).orElseThrow(
				() -> new ProblemException(Problem.error("'" + text + "' is no type of column", "", "choose num, cat or text")));
	}
}
