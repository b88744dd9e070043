package org.edgeloop.experiment.internal.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.experiment.RunKey;

/**
 * The place of each row's value among the different values of a column, from 0 on: equal values have equal ranks. NaN and rows without
 * a value have the two greatest ranks.
 */
public final class Ranks {

	public static final int NAN = Integer.MAX_VALUE - 1;
	public static final int ABSENT = Integer.MAX_VALUE;

	private static final int LONGEST_NUMBER = 40;

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

	/**
	 * Ranks the words of a key: those that are numbers by their value, so that 0.001 and 1e-3 are equal, and behind them others as people
	 * number them.
	 */
	public static int[] ofWords(List<RunBlock> blocks, RunKey key, int rows) {
		double[] values = new double[rows];
		boolean[] present = new boolean[rows];
		String[] words = new String[rows];
		int first = 0;
		for (RunBlock block : blocks) {
			TextColumn column = block.texts().get(key);
			if (column != null) {
				read(column, first, values, present, words);
			}
			first += block.size();
		}
		int[] ranks = ofNumbers(values, present);
		rankWords(words, ranks);
		return ranks;
	}

	/** @param words of the rows whose words are no numbers */
	private static void read(TextColumn column, int first, double[] values, boolean[] present, String[] words) {
		double[] numbers = Arrays.stream(column.words()).mapToDouble(Ranks::number).toArray();
		for (int place = 0; place < column.codes().length; place++) {
			int row = first + column.rows().row(place);
			int code = column.codes()[place];
			values[row] = numbers[code];
			present[row] = !Double.isNaN(numbers[code]);
			words[row] = present[row] ? "" : column.words()[code];
		}
	}

	/** Ranks what is no number behind what is. */
	private static void rankWords(@Nullable String[] words, int[] ranks) {
		int numbers = Arrays.stream(ranks).filter(rank -> rank < NAN).max().orElse(-1) + 1;
		Map<String, Integer> ofWord = new HashMap<>();
		for (int row = 0; row < ranks.length; row++) {
			String word = words[row];
			if (ranks[row] == ABSENT && word != null) {
				ofWord.put(word, 0);
			}
		}
		String[] sorted = ofWord.keySet().toArray(String[]::new);
		Arrays.parallelSort(sorted, NaturalOrder.INSTANCE);
		for (int i = 0; i < sorted.length; i++) {
			ofWord.put(sorted[i], numbers + i);
		}
		for (int row = 0; row < ranks.length; row++) {
			String word = words[row];
			if (ranks[row] == ABSENT && word != null) {
				ranks[row] = ofWord.getOrDefault(word, ABSENT);
			}
		}
	}

	/** @return NaN for what is no decimal number; Java would also take 3d for one */
	private static double number(String text) {
		if (text.isEmpty() || text.length() > LONGEST_NUMBER || !Character.isDigit(text.charAt(text.length() - 1)) || text.charAt(0) > '9') {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
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
