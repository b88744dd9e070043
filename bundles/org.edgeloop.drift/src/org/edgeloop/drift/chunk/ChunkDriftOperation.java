package org.edgeloop.drift.chunk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.TablePair;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Compares columns chunk by chunk with the whole reference, those of the reference too: their scores say within what the current ones
 * have to keep. Missing and infinite values take no part.
 */
public final class ChunkDriftOperation {

	/** With more levels each chunk would cost as much as a table. */
	public static final int MOST_LEVELS = 100_000;

	private final TablePair pair;
	private final List<String> numerical;
	private final List<String> categorical;
	private final ChunkDriftSettings settings;

	/** @param numerical and {@code categorical}: the columns compared as numbers and as categories */
	public ChunkDriftOperation(TablePair pair, List<String> numerical, List<String> categorical, ChunkDriftSettings settings) {
		this.pair = pair;
		this.numerical = List.copyOf(numerical);
		this.categorical = List.copyOf(categorical);
		this.settings = settings;
	}

	/**
	 * @return the numerical columns and then the categorical ones, in the order given
	 * @throws ProblemException if the rows cannot be put in chunks; what is wrong with one column is said there
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	public List<ColumnChunks> run(Progress progress) throws IOException {
		progress.begin("Comparing chunks", (long) numerical.size() + categorical.size());
		ChunkedRows reference = ChunkedRows.of(pair.reference(), settings.chunking(), settings.timeColumn(), progress);
		ChunkedRows current = ChunkedRows.of(pair.current(), settings.chunking(), settings.timeColumn(), progress);
		List<ColumnChunks> columns = new ArrayList<>();
		for (String column : numerical) {
			columns.add(guarded(column, () -> numbers(column, reference, current, progress)));
			progress.worked(1);
		}
		for (String column : categorical) {
			columns.add(guarded(column, () -> categories(column, reference, current, progress)));
			progress.worked(1);
		}
		return columns;
	}

	private interface Comparison {
		List<ChunkSeries> series() throws IOException;
	}

	private static ColumnChunks guarded(String column, Comparison comparison) throws IOException {
		try {
			return new ColumnChunks(column, comparison.series(), null);
		} catch (ProblemException e) {
			return new ColumnChunks(column, List.of(), e.problem());
		}
	}

	private List<ChunkSeries> numbers(String column, ChunkedRows reference, ChunkedRows current, Progress progress) throws IOException {
		var referenceNumbers = pair.reference().numbers(column, progress);
		var currentNumbers = pair.current().numbers(column, progress);
		double[] cleaned = referenceNumbers.cleaned();
		requireValues(column, cleaned.length, "reference");
		requireValues(column, (long) currentNumbers.count() - currentNumbers.infinite(), "current");
		List<ChunkSeries> series = new ArrayList<>();
		for (NumberMethod method : Arrays.stream(NumberMethod.values()).filter(settings.numberMethods()::contains).toList()) {
			NumberMethod.Fitted fitted = method.fit(cleaned);
			series.add(series(column, method.displayName(), method.least(), method.greatest(), reference,
					chunk -> score(fitted, reference.values(chunk, referenceNumbers.values())), current,
					chunk -> score(fitted, current.values(chunk, currentNumbers.values())), progress));
		}
		return series;
	}

	private static double score(NumberMethod.Fitted fitted, double[] values) {
		return values.length == 0 ? Double.NaN : fitted.score(values);
	}

	private List<ChunkSeries> categories(String column, ChunkedRows reference, ChunkedRows current, Progress progress)
			throws IOException {
		Map<String, Integer> levels = new HashMap<>();
		int[] referenceCodes = recoded(pair.reference().categories(column, progress), levels);
		int[] currentCodes = recoded(pair.current().categories(column, progress), levels);
		if (levels.size() > MOST_LEVELS) {
			throw new ProblemException(Problem.error(levels.size() + " different values are too many for chunks", column,
					"compare " + MOST_LEVELS + " at most, or take the column for a number"));
		}
		long[] all = counts(referenceCodes, IntStream.range(0, referenceCodes.length).toArray(), levels.size());
		requireValues(column, Arrays.stream(all).sum(), "reference");
		requireValues(column, Arrays.stream(currentCodes).filter(code -> code != Categories.MISSING).count(), "current");
		List<ChunkSeries> series = new ArrayList<>();
		for (CategoryMethod method : Arrays.stream(CategoryMethod.values()).filter(settings.categoryMethods()::contains).toList()) {
			series.add(series(column, method.displayName(), 0, method.greatest(), reference,
					chunk -> score(method, all, counts(referenceCodes, reference.rows(chunk), all.length)), current,
					chunk -> score(method, all, counts(currentCodes, current.rows(chunk), all.length)), progress));
		}
		return series;
	}

	private static double score(CategoryMethod method, long[] reference, long[] counts) {
		return Arrays.stream(counts).allMatch(count -> count == 0) ? Double.NaN : method.score(reference, counts);
	}

	/** The codes of both tables' levels together. */
	private static int[] recoded(Categories categories, Map<String, Integer> levels) {
		int[] codes = categories.levels().stream().mapToInt(level -> levels.computeIfAbsent(level, key -> levels.size())).toArray();
		return Arrays.stream(categories.codes()).map(code -> code == Categories.MISSING ? code : codes[code]).toArray();
	}

	private static long[] counts(int[] codes, int[] rows, int levels) {
		long[] counts = new long[levels];
		for (int row : rows) {
			if (codes[row] != Categories.MISSING) {
				counts[codes[row]]++;
			}
		}
		return counts;
	}

	private static void requireValues(String column, long count, String side) throws ProblemException {
		if (count == 0) {
			throw new ProblemException(Problem.error("the column has no values in the " + side + " table", column,
					"leave the column out, or take more rows"));
		}
	}

	private ChunkSeries series(String column, String method, double least, double greatest, ChunkedRows reference,
			IntToDoubleFunction referenceScore, ChunkedRows current, IntToDoubleFunction currentScore, Progress progress) {
		double[] referenceScores = scores(reference, referenceScore, progress);
		double[] currentScores = scores(current, currentScore, progress);
		@Nullable ControlLimits given = settings.limits();
		ControlLimits limits = given != null ? given : ControlLimits.threeSigma(referenceScores).within(least, greatest);
		return ChunkSeries.of(column, method, limits, reference.chunks(), referenceScores, current.chunks(), currentScores);
	}

	private static double[] scores(ChunkedRows rows, IntToDoubleFunction score, Progress progress) {
		return IntStream.range(0, rows.chunks().size()).parallel().mapToDouble(chunk -> {
			progress.checkCancelled();
			return score.applyAsDouble(chunk);
		}).toArray();
	}
}
