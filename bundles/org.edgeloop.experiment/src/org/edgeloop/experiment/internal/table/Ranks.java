package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.edgeloop.base.NaturalOrder;
import org.edgeloop.experiment.RunKey;

/**
 * The place of each row's value among the different values of a column, from 0 on: equal values have equal ranks. NaN and rows without
 * a value have the two greatest ranks.
 */
public final class Ranks {

	public static final int NAN = Integer.MAX_VALUE - 1;
	public static final int ABSENT = Integer.MAX_VALUE;

	private record Word(String text, double number) {

		private static final Comparator<Word> NUMBERS_FIRST = Comparator.comparingDouble((Word word) -> word.number())
				.thenComparing(Word::text, NaturalOrder.INSTANCE);

		static Word of(String text) {
			return new Word(text, number(text));
		}

		/** @return NaN, which comes last, for what is no number */
		private static double number(String text) {
			if (text.isEmpty() || text.charAt(0) > '9') {
				return Double.NaN;
			}
			try {
				return Double.parseDouble(text);
			} catch (NumberFormatException e) {
				return Double.NaN;
			}
		}
	}

	private Ranks() {
	}

	/**
	 * @param values of the rows; changed by this
	 * @param present whether a row has a value
	 */
	public static int[] ofNumbers(double[] values, boolean[] present) {
		double[] sorted = new double[values.length];
		int count = 0;
		for (int row = 0; row < values.length; row++) {
			// 0.0 and -0.0 are equal.
			values[row] += 0.0;
			if (present[row] && !Double.isNaN(values[row])) {
				sorted[count++] = values[row];
			}
		}
		Arrays.parallelSort(sorted, 0, count);
		int different = withoutRepeated(sorted, count);
		int[] ranks = new int[values.length];
		for (int row = 0; row < ranks.length; row++) {
			ranks[row] = !present[row] ? ABSENT
					: Double.isNaN(values[row]) ? NAN : Arrays.binarySearch(sorted, 0, different, values[row]);
		}
		return ranks;
	}

	private static int withoutRepeated(double[] sorted, int count) {
		int different = 0;
		for (int i = 0; i < count; i++) {
			if (different == 0 || sorted[i] != sorted[different - 1]) {
				sorted[different++] = sorted[i];
			}
		}
		return different;
	}

	/** Ranks the words of a key: those that are numbers by their value, before others as people number them. */
	public static int[] ofWords(List<RunBlock> blocks, RunKey key, int rows) {
		Map<String, Integer> ranks = rankedWords(blocks, key);
		int[] result = new int[rows];
		Arrays.fill(result, ABSENT);
		int first = 0;
		for (RunBlock block : blocks) {
			TextColumn column = block.texts().get(key);
			if (column != null) {
				int[] ofCode = Arrays.stream(column.words()).mapToInt(word -> Objects.requireNonNull(ranks.get(word))).toArray();
				for (int place = 0; place < column.codes().length; place++) {
					result[first + column.rows().row(place)] = ofCode[column.codes()[place]];
				}
			}
			first += block.size();
		}
		return result;
	}

	private static Map<String, Integer> rankedWords(List<RunBlock> blocks, RunKey key) {
		Map<String, Integer> ranks = new HashMap<>();
		for (RunBlock block : blocks) {
			TextColumn column = block.texts().get(key);
			if (column != null) {
				for (String word : column.words()) {
					ranks.put(word, 0);
				}
			}
		}
		Word[] words = ranks.keySet().stream().map(Word::of).toArray(Word[]::new);
		Arrays.parallelSort(words, Word.NUMBERS_FIRST);
		for (int rank = 0; rank < words.length; rank++) {
			ranks.put(words[rank].text(), rank);
		}
		return ranks;
	}

	/** @return ranks that sort the other way round, NaN and absent ones still last; the same array */
	public static int[] reverse(int[] ranks) {
		for (int row = 0; row < ranks.length; row++) {
			if (ranks[row] < NAN) {
				ranks[row] = NAN - 1 - ranks[row];
			}
		}
		return ranks;
	}

	/** Sorts rows by their ranks; those of equal rank stay as they are. @return another array */
	public static int[] sort(int[] rows, int[] ranks) {
		long[] keys = new long[rows.length];
		for (int i = 0; i < rows.length; i++) {
			keys[i] = (long) ranks[rows[i]] << Integer.SIZE | i;
		}
		Arrays.parallelSort(keys);
		int[] sorted = new int[rows.length];
		for (int i = 0; i < rows.length; i++) {
			sorted[i] = rows[(int) keys[i]];
		}
		return sorted;
	}
}
